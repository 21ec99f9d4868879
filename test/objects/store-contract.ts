// What every store promises (objects/store.ts), written once and run against each of them.

import { expect, test } from "vitest";
import { type Store, StoreError } from "../../objects/store.js";
import { objectOf, textOf } from "./memory-world.js";

export type StoreUnderTest = {
  readonly store: Store;
  /** Lets the store's own time pass until the promise has ended. */
  until<T>(promise: Promise<T>): Promise<T>;
};

const ONE = objectOf("camera", 1, "name = Gate north\n", "Gate north");
const TWO = objectOf("camera", 2, "name = Gate south\n", "Gate south");
const ONE_NEW = objectOf("camera", 1, "name = Gate north\nfps = 25\n", "Gate north");
const ONE_OTHER = objectOf("camera", 1, "somebody else's\n", "Gate north");

/**
 * Declares the tests of one store. `make` gives an empty one that holds objects of type `camera`.
 */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  const refusal = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(StoreError);
    return (error as StoreError).kind;
  };

  test(`${name}: an empty store lists nothing and has a title`, async () => {
    const { store, until } = await make();
    expect(await until(store.list())).toEqual({ manifest: [], problems: [] });
    expect(store.title).not.toBe("");
  });

  test(`${name}: what is put is listed, in order, and can be got`, async () => {
    const { store, until } = await make();
    expect((await until(store.put(TWO.entry, TWO.content))).result).toBe("applied");
    const put = await until(store.put(ONE.entry, ONE.content));
    expect(put.result).toBe("applied");
    expect(put.reference).not.toBe("");
    const { manifest } = await until(store.list());
    const shown = manifest.map(({ type, number, bytes, digest }) => ({
      type,
      number,
      bytes,
      digest,
    }));
    expect(shown).toEqual(
      [ONE, TWO].map(({ entry: { type, number, bytes, digest } }) => ({
        type,
        number,
        bytes,
        digest,
      })),
    );
    expect(textOf(await until(store.get(ONE.entry, ONE.entry.digest)))).toBe(textOf(ONE.content));
    expect(textOf(await until(store.get(ONE.entry)))).toBe(textOf(ONE.content));
  });

  test(`${name}: putting the same again changes nothing, whatever it is said to replace`, async () => {
    const { store, until } = await make();
    await until(store.put(ONE.entry, ONE.content));
    expect((await until(store.put(ONE.entry, ONE.content))).result).toBe("unchanged");
    const digest = TWO.entry.digest;
    expect((await until(store.put(ONE.entry, ONE.content, digest))).result).toBe("unchanged");
  });

  test(`${name}: another content is replaced only if it is known to be ours`, async () => {
    const { store, until } = await make();
    await until(store.put(ONE.entry, ONE.content));
    expect(await refusal(until(store.put(ONE_NEW.entry, ONE_NEW.content)))).toBe("occupied");
    const wrong = store.put(ONE_NEW.entry, ONE_NEW.content, ONE_OTHER.entry.digest);
    expect(await refusal(until(wrong))).toBe("occupied");
    expect(textOf(await until(store.get(ONE.entry)))).toBe(textOf(ONE.content));
    const put = await until(store.put(ONE_NEW.entry, ONE_NEW.content, ONE.entry.digest));
    expect(put.result).toBe("applied");
    expect(textOf(await until(store.get(ONE.entry)))).toBe(textOf(ONE_NEW.content));
  });

  test(`${name}: a free place takes a put that says what it would replace`, async () => {
    const { store, until } = await make();
    const put = store.put(ONE.entry, ONE.content, TWO.entry.digest);
    expect((await until(put)).result).toBe("applied");
  });

  test(`${name}: content that is not what its entry says is invalid`, async () => {
    const { store, until } = await make();
    expect(await refusal(until(store.put(ONE.entry, TWO.content)))).toBe("invalid");
    expect((await until(store.list())).manifest).toEqual([]);
  });

  test(`${name}: a get of what is not there is missing, of another content failed`, async () => {
    const { store, until } = await make();
    expect(await refusal(until(store.get(ONE.entry)))).toBe("missing");
    await until(store.put(ONE.entry, ONE.content));
    expect(await refusal(until(store.get(ONE.entry, TWO.entry.digest)))).toBe("failed");
  });

  test(`${name}: a remove takes what its digest says, once or again, and nothing else`, async () => {
    const { store, until } = await make();
    await until(store.put(ONE.entry, ONE.content));
    await until(store.put(TWO.entry, TWO.content));
    expect(await refusal(until(store.remove(ONE.entry, ONE_OTHER.entry.digest)))).toBe("occupied");
    await until(store.remove(ONE.entry, ONE.entry.digest));
    await until(store.remove(ONE.entry, ONE.entry.digest));
    const { manifest } = await until(store.list());
    expect(manifest.map((entry) => entry.number)).toEqual([2]);
    await until(store.remove(TWO.entry));
    expect((await until(store.list())).manifest).toEqual([]);
    await until(store.settle());
  });

  test(`${name}: many at once, and the same one at once, end as one after another`, async () => {
    const { store, until } = await make();
    const many = Array.from({ length: 40 }, (_, i) => objectOf("camera", i + 1, `name = c${i}\n`));
    const puts = many.flatMap(({ entry, content }) => [
      store.put(entry, content),
      store.put(entry, content),
    ]);
    const results = (await until(Promise.all(puts))).map((put) => put.result);
    expect(results.filter((result) => result === "applied")).toHaveLength(40);
    await until(store.settle());
    const { manifest } = await until(store.list());
    expect(manifest.map((entry) => entry.number)).toEqual(many.map(({ entry }) => entry.number));
  });
}
