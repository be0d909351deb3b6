/** Methods of lists that call a function for each entry; each call counts. */
const calling = [
  ...["every", "filter", "find", "findIndex", "findLast", "findLastIndex", "flatMap", "forEach"],
  ...["map", "reduce", "some"],
];
/** Methods of lists that look at all of them by themselves; the length counts. */
const looking = ["concat", "includes", "indexOf", "join", "lastIndexOf", "slice", "sort"];
const iterator = Object.getPrototypeOf([][Symbol.iterator]());

/**
 * Counts the work that a function does with lists, so that a test can hold how it grows without a clock.
 *
 * Counted is each entry that a method of lists looks at, that a loop is given, and that is added. The
 * same call gives the same count.
 *
 * @param {() => unknown} run - what to measure; it must not wait for anything
 * @returns {number}
 */
export function countWork(run) {
  let work = 0;
  const add = (entries) => {
    work += entries;
  };
  const restore = [
    ...calling.map((name) => replace(Array.prototype, name, (original) => called(original, add))),
    ...looking.map((name) =>
      replace(Array.prototype, name, (original) => before(original, (list) => add(list.length))),
    ),
    replace(Array.prototype, "push", (original) =>
      before(original, (_, given) => add(given.length)),
    ),
    replace(iterator, "next", (original) => before(original, () => add(1))),
  ];
  work = 0;
  try {
    run();
    return work;
  } finally {
    for (const stop of restore) stop();
  }
}

/** Makes a method that first tells what it is called with. */
function before(original, tell) {
  return function counted(...given) {
    tell(this, given);
    return Reflect.apply(original, this, given);
  };
}

/** Makes a method that counts the calls of the function that it is given. */
function called(original, add) {
  return function counted(...given) {
    const visit = given[0];
    if (typeof visit === "function") {
      given[0] = function visited(...entry) {
        add(1);
        return Reflect.apply(visit, this, entry);
      };
    }
    return Reflect.apply(original, this, given);
  };
}

/** Replaces a method; gives what puts it back. */
function replace(holder, name, make) {
  const original = holder[name];
  holder[name] = make(original);
  return () => {
    holder[name] = original;
  };
}
