import { MOST_PICTURES, type PictureType } from '../../shared/pictures.ts';

/** A picture to keep, as the door hands it to the room. */
export interface Picture {
  /** SHA-256 of the bytes, hex. */
  readonly id: string;
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture as it is served. */
export type Served = { type: PictureType; bytes: ArrayBuffer };

/** The pictures of a room, each under the hash of its bytes. They stay: an event of the log may speak of any of them. */
export class PictureShelf {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Keeps a picture; the same one again changes nothing. False when there is room for no more. */
  keep({ id, type, bytes }: Picture, at: number): boolean {
    if (this.#sql.exec('SELECT 1 FROM pictures WHERE id = ?', id).toArray().length > 0) return true;
    const { count } = this.#sql.exec<{ count: number }>('SELECT count(*) AS count FROM pictures').one();
    if (count >= MOST_PICTURES) return false;
    this.#sql.exec('INSERT INTO pictures (id, at, type, bytes) VALUES (?, ?, ?, ?)', id, at, type, bytes);
    return true;
  }

  /** Undefined for an unknown id. */
  find(id: string): Served | undefined {
    return this.#sql.exec<Served>('SELECT type, bytes FROM pictures WHERE id = ?', id).toArray()[0];
  }
}
