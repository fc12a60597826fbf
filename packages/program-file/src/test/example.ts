/** The example of the program file's page, word for word where it has words. */
export const EXAMPLE_PROGRAM = `aquamark: 1                          # format version
program:
  title: Asset management 2026
  description: Markdown, optional
  lineage: 3f6c0e0e-4b4e-4c39-9a53-0c5f4f0a1f10   # optional; joins that lineage (author rights on it needed); else a new one
  language: en
  asksQuality: false
  hideAggregates: false              # category and survey scores, weights and percents only for consultants and above
  notRelevant: exclude               # or keep
  source: ...                        # optional: source, licence, attribution, shown wherever the content is
responseTypes:
  - id: capacity
    name: Capacity
    formula: n / 10
    parts: [ { key: n, id: n, type: numerical, lower: "0", upper: "10" } ]
  - id: maturity
    name: Maturity
    formula: (dev + doc / 100) / 2   # optional
    parts:
      - key: dev                     # stable; where absent on import: p1, p2, ...
        id: dev                      # optional variable
        type: multipleChoice
        name: Development
        description: ...
        subMeasure: 1                # optional group
        options:                     # two or more; key where absent: o1, o2, ...
          - { key: none, score: 0,   name: None }
          - { key: some, score: 0.5, name: Some, if: "cap >= 5", description: ... }
          - { key: all,  score: 1,   name: All }
      - { key: doc, id: doc, type: numerical, name: Share documented, lower: "0", upper: "100", subMeasure: 2 }
measures:                            # all of them, placed or not
  - { id: m0, title: Capacity of the team, weight: 10, responseType: capacity }
  - id: m1
    title: Lifecycle costs are known
    description: ...
    weight: 100
    responseType: maturity
    subMeasures:                     # the k-th belongs to group k
      - { id: m1a, title: ..., description: ..., weight: 1 }
      - { id: m1b, title: ..., weight: 3 }
surveys:
  - id: s1
    title: Asset management
    structure:
      levels:
        - { title: Functions, label: F, hasMeasures: false }
        - { title: Processes, label: P, hasMeasures: true, firstIndex: 1 }   # number shown for the first measure of a category
      measure: { title: Measures, label: M }
    categories:
      - id: c1
        title: Planning
        description: ...
        group: ...                   # optional heading
        categories:
          - id: c11
            title: Demand
            measures:
              - measure: m0
              - measure: m1
                bindings:            # name: source measure and field
                  cap: { measure: m0, field: n }
`;

export const EXAMPLE_ANSWERS = `aquamark: 1
survey: s1
submission: { title: ..., appliesOn: 2026-06-30, approval: draft }     # optional
responses:
  m0: { parts: { n: { value: 8 } } }
  m1:
    parts: { dev: { option: some }, doc: { value: 40 } }   # by key
    approval: final                  # draft where absent
    notRelevant: false
    quality: 3
    comment: ...
    subMeasures: { m1a: { comment: ... } }
categories:
  c11: { importance: 4, target: 3 }
`;

/** What scoring the example prints, as one line. */
export const EXAMPLE_SCORES = JSON.stringify({
  file: "answers.yaml",
  survey: "s1",
  errors: 0,
  structure: { measures: { m0: null, m1: null }, errors: 0 },
  measures: {
    m0: { raw: 0.8, score: 8, variables: { n: 8, _raw: 0.8, _score: 8, _weight: 10 }, error: null },
    m1: {
      raw: 0.45,
      score: 45,
      variables: { dev: 0.5, dev__i: 1, doc: 40, _raw: 0.45, _score: 45, _weight: 100 },
      error: null,
    },
  },
  categories: {
    c1: {
      score: 53,
      weight: 110,
      percent: 48.18181818181818,
      measures: 2,
      questions: 3,
      answered: 3,
      draft: 2,
      final: 1,
      reviewed: 0,
      approved: 0,
      notRelevant: 0,
      importance: 4,
      target: 3,
      errors: 0,
    },
    c11: {
      score: 53,
      weight: 110,
      percent: 48.18181818181818,
      measures: 2,
      questions: 3,
      answered: 3,
      draft: 2,
      final: 1,
      reviewed: 0,
      approved: 0,
      notRelevant: 0,
      importance: 4,
      target: 3,
      errors: 0,
    },
  },
  total: { score: 53, weight: 110, percent: 48.18181818181818 },
});
