# Runs the room in bare workerd. `embed` paths are relative to this file; the launcher gives the address and
# both folders with -s and -d, so those written here only stand in.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "door", worker = .door),
    (name = "files", disk = (path = "../../dist/client")),
    (name = "rooms", disk = (path = "../../data/rooms", writable = true)),
    # Shops are asked for what they did not deliver; one may run on this very computer.
    (name = "internet", network = (allow = ["public", "private", "local"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:8787", http = (), service = "door"),
  ],
);

const door :Workerd.Worker = (
  modules = [(name = "room", esModule = embed "../../dist/room.mjs")],
  # Must not be newer than the pinned workerd.
  compatibilityDate = "2026-10-23",
  durableObjectNamespaces = [
    # Object ids derive from uniqueKey: change it and every show on disk is lost.
    (className = "Room", uniqueKey = "cuecart-room", enableSql = true),
    (className = "Keyring", uniqueKey = "cuecart-keyring", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "rooms"),
  bindings = [
    (name = "Room", durableObjectNamespace = "Room"),
    (name = "Keyring", durableObjectNamespace = "Keyring"),
    (name = "FILES", service = "files"),
    (name = "OWNER_KEY_HASH", fromEnvironment = "CUECART_OWNER_KEY_HASH"),
    (name = "VERSION", fromEnvironment = "CUECART_VERSION"),
    (name = "BUILD", fromEnvironment = "CUECART_BUILD"),
  ],
);
