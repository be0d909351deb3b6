/** Every question of a rubric, with the number of its benchmark and its scale. */
export function questionsOf({ benchmarks, scales }) {
  return benchmarks.flatMap(({ number, criteria }) =>
    criteria.flatMap(({ indicators }) =>
      indicators.map((indicator) => ({
        id: indicator.id,
        benchmark: number,
        scored: indicator.scored,
        scale: scales.find(({ id }) => id === indicator.scale),
      })),
    ),
  );
}

/** A school with every year group, so that every question is asked. */
const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };

/**
 * Makes assessments up, always the same ones.
 *
 * @param shares - how many of a hundred coverage questions are answered by a share of learners
 * @param gaps - how many of a hundred questions have no answer
 */
export function madeUpAssessments(rubric, count, { shares, gaps }) {
  let state = 1;
  const below = (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const questions = questionsOf(rubric);
  return Array.from({ length: count }, (_, index) => {
    const answers = {};
    for (const { id, scale } of questions) {
      if (below(100) < gaps) continue;
      const isShare = scale.kind === "coverage" && below(100) < shares;
      answers[id] = isShare
        ? { count: below(123), of: 122 }
        : scale.levels[below(scale.levels.length)].id;
    }
    return { institution: { urn: `${100000 + index}` }, asAt: "2019-07", profile, answers };
  });
}
