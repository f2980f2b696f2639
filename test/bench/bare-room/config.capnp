# The bare room in bare workerd, set up as the real one is. The bench gives the address and the folder with -s and -d.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "door", worker = .door),
    (name = "rooms", disk = (path = "rooms", writable = true)),
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:8787", http = (), service = "door"),
  ],
);

const door :Workerd.Worker = (
  modules = [(name = "bare", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-10-23",
  durableObjectNamespaces = [
    (className = "Bare", uniqueKey = "bench-bare", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "rooms"),
  bindings = [
    (name = "Bare", durableObjectNamespace = "Bare"),
  ],
);
