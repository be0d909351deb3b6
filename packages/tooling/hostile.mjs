import fc from "fast-check";

/** Values that break code which trusts its input: each throws, lies, loops or is not what it seems. */
export const hostileValues = () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const cyclic = { answers: {} };
  cyclic.answers.cyclic = cyclic;
  cyclic.benchmarks = [cyclic];
  const list = [];
  list.push(list);
  const fail = () => {
    throw new TypeError("a secret that no message may show");
  };
  const throwing = (target) =>
    new Proxy(target, { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail });
  let turn = 0;
  return {
    "a revoked proxy": revoked.proxy,
    "a revoked proxy of a list": revokedList.proxy,
    "a proxy that throws": throwing({}),
    "a proxy of a list that throws": throwing([]),
    "a proxy of a function that throws": throwing(() => undefined),
    "a proxy whose prototype throws": new Proxy({}, { getPrototypeOf: fail }),
    "a getter that throws": Object.defineProperty({}, "answers", { get: fail, enumerable: true }),
    "a getter that throws nothing": Object.defineProperty({}, "id", {
      get() {
        throw undefined;
      },
      enumerable: true,
    }),
    "a getter that changes": {
      get count() {
        turn += 1;
        return turn % 2 ? 1 : "one";
      },
      of: 2,
    },
    "an object in itself": cyclic,
    "a list in itself": list,
    "no prototype": Object.assign(Object.create(null), { answers: null }),
    "fields of the prototype": Object.create({ answers: {}, profile: {} }),
    "own __proto__": JSON.parse('{ "__proto__": { "answers": {} }, "constructor": 1 }'),
    "methods that throw": {
      toString: fail,
      valueOf: fail,
      toJSON: fail,
      [Symbol.toPrimitive]: fail,
    },
    "an iterator that throws": { [Symbol.iterator]: fail, [Symbol.asyncIterator]: fail },
    "a list whose length lies": new Proxy([], { get: (_, key) => (key === "length" ? 1e15 : 1) }),
    "a list of no length": new Proxy([], { get: (_, key) => (key === "length" ? "x" : fail()) }),
    "a long sparse list": new Array(4_294_967_295),
    "a sparse list": Object.assign(new Array(4), { 1: 7, 3: 11 }),
    "a big integer": 10n ** 40n,
    "a symbol": Symbol("hidden"),
    "symbols in a list": [Symbol.iterator],
    "a symbol as key": { [Symbol("key")]: 1 },
    "a function": () => ({}),
    "a class": class Rubric {},
    "a promise": Promise.resolve({}),
    "a map": new Map([["answers", 1]]),
    "a date that is none": new Date(Number.NaN),
    "a weak map": new WeakMap(),
    "an array buffer": new Uint8Array(8),
    "a boxed text": Object("all"),
    "an error": new Error("x"),
    "not a number": Number.NaN,
    "minus zero": -0,
    "the largest number": Number.MAX_VALUE,
    nothing: undefined,
    null: null,
    "a deep object": JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`),
  };
};

/**
 * Makes an arbitrary of functions, each of which gives anything at all, hostile values among it.
 *
 * Functions, because fast-check itself looks into the values that it makes.
 */
export const anyInput = () => {
  const names = Object.keys(hostileValues());
  const hostile = fc.constantFrom(...names).map((name) => () => hostileValues()[name]);
  const settings = { withDate: true, withMap: true, withSet: true, withSparseArray: true };
  const anything = fc
    .anything({ ...settings, withBigInt: true, withNullPrototype: true, withTypedArray: true })
    .map((value) => () => value);
  const fields = fc
    .array(fc.tuple(fc.string(), hostile))
    .map((entries) => () => Object.fromEntries(entries.map(([key, make]) => [key, make()])));
  const list = fc.array(hostile).map((makers) => () => makers.map((make) => make()));
  return fc.oneof(hostile, anything, fields, list);
};

/**
 * Makes an arbitrary of functions, each of which gives a sound document with one place of it, at any
 * depth, exchanged for anything.
 *
 * @param {unknown} sound - JSON data
 */
export const spoilt = (sound) =>
  fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), anyInput())
    .map(([turns, make]) => () => {
      const outer = { whole: structuredClone(sound) };
      let holder = outer;
      let key = "whole";
      for (const turn of turns) {
        const inner = holder[key];
        const keys = typeof inner === "object" && inner !== null ? Object.keys(inner) : [];
        if (keys.length === 0) break;
        holder = inner;
        key = keys[turn % keys.length];
      }
      holder[key] = make();
      return outer.whole;
    });
