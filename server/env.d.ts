declare namespace Cloudflare {
  interface Env {
    Room: DurableObjectNamespace<import('./room.ts').Room>;
    Keyring: DurableObjectNamespace<import('./keyring.ts').Keyring>;
    /** The built pages. */
    FILES: Fetcher;
    /** SHA-256 of the owner's key, hex. Empty: nobody is the owner. */
    OWNER_KEY_HASH: string;
    VERSION: string;
    /** Changes with each build of pages and room. */
    BUILD: string;
  }
  // Gives `exports.default` its type in tests.
  interface GlobalProps {
    mainModule: typeof import('./worker.ts');
  }
}
interface Env extends Cloudflare.Env {}
