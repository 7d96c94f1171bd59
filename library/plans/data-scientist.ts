import { composePosition } from "#library/compose.ts";

/** Data analysts and data scientists: from a vague question to a finding that somebody can act on. */
export const dataScientist = composePosition({
  id: "data-scientist",
  field: "data",
  own: [
    {
      id: "data-judgement",
      name: "Data judgement",
      definition:
        "Turns a question from the organisation into one that data can answer, picks methods that suit it, doubts data and results in the right places, and says what can be concluded and what cannot.",
      anchors: [
        "Starts from a tool or a chart and not from a question; takes the data as given and states results without saying how sure they are.",
        "Answers the question as it was worded, with a method applied by routine; mentions data quality or uncertainty only when asked and in general terms.",
        "Clarifies what decision the answer serves, checks the data for gaps and odd values, gives reasons for the method, and reports one real limit of the result.",
        "Tests a finding against other explanations such as selection or confounding, uses a fitting baseline or comparison, and puts the uncertainty into words that the decision maker understood.",
        "Reframes the question where that leads to a better decision, designs how data are gathered, settles what would change the conclusion in advance, and follows up whether the finding proved right in practice.",
      ],
      weight: 3,
    },
  ],
  craft: [
    {
      id: "data-analysis-done",
      levels: ["entry"],
      competency: "data-judgement",
      style: "behavioural",
      difficulty: "easy",
      text: "Please tell me about an analysis that you carried out from the question to the result.",
      clarification: "It may come from study, work or your own interest. Take me from what you wanted to know to what you found.",
      lookFor: [
        {
          id: "question",
          text: "States the question and who wanted the answer",
          cues: ["question", "wanted to know", "hypothesis", "find out", "asked me", "goal", "decision", "purpose", "for whom"],
        },
        {
          id: "cleaning",
          text: "Describes how the data were checked and cleaned",
          cues: ["missing", "duplicate", "outlier", "clean", "format", "null", "wrong values", "source", "sample", "checked"],
        },
        {
          id: "method",
          text: "Gives reasons for the method used",
          cues: ["average", "median", "regression", "test", "group", "compare", "correlation", "plot", "model", "because", "SQL"],
        },
        {
          id: "limits",
          text: "Says how far the result can be trusted",
          cues: ["limit", "uncertain", "not significant", "small sample", "bias", "could not", "only shows", "careful", "confidence", "does not prove"],
        },
      ],
      probes: [
        { id: "data-problems", text: "What problems did you find in the data?", for: "cleaning" },
        { id: "why-method", text: "Why did you choose that way of analysing them?", for: "method" },
        { id: "trust", text: "How far would you trust the result?", for: "limits" },
      ],
    },
    {
      id: "data-sudden-drop",
      levels: ["entry", "mid"],
      competency: "data-judgement",
      style: "situational",
      text: "On Monday morning a dashboard shows that weekly sign-ups have fallen by a third. Your manager asks you what happened. How do you go about it?",
      clarification: "You have the data behind the dashboard. I would like to hear your steps and their order.",
      lookFor: [
        {
          id: "real",
          text: "Checks first whether the drop is real",
          cues: ["tracking", "data pipeline", "bug", "definition", "missing data", "delay", "broken", "is it real", "logging", "refresh"],
        },
        {
          id: "context",
          text: "Compares with seasons, trend and normal variation",
          cues: ["season", "holiday", "last year", "trend", "normal range", "fluctuation", "previous weeks", "noise", "baseline"],
        },
        {
          id: "segments",
          text: "Breaks the number down to locate the drop",
          cues: ["segment", "channel", "device", "country", "break down", "funnel", "campaign", "step", "new users", "slice"],
        },
        {
          id: "report",
          text: "Reports early what is known and what is not",
          cues: ["interim", "first update", "what I know", "do not know yet", "manager", "hypothesis", "next step", "by noon", "confidence", "caveat"],
        },
      ],
      probes: [
        { id: "before", text: "What would you rule out before you look for causes?", for: "real" },
        { id: "locate", text: "How would you find out where the drop comes from?", for: "segments" },
        { id: "pressed", text: "Your manager needs something to say in an hour. What do you report?", for: "report" },
        { id: "unusual", text: "How would you judge whether a drop of that size is unusual?", for: "context" },
      ],
    },
    {
      id: "data-cause-or-coincidence",
      levels: ["entry", "mid"],
      competency: "data-judgement",
      style: "knowledge",
      text: "Customers who use a certain feature stay twice as long as those who do not. A colleague concludes that everybody should be pushed to use it. What do you make of that conclusion?",
      clarification: "The figures are right. I would like to hear whether the conclusion follows from them, and how one could find out.",
      lookFor: [
        {
          id: "correlation",
          text: "Separates cause from association and gives another explanation",
          cues: ["correlation", "causation", "cause", "confounder", "already loyal", "more engaged", "self-selection", "other reason", "reverse", "power users"],
        },
        {
          id: "experiment",
          text: "Proposes an experiment or a sound substitute",
          cues: ["experiment", "A/B test", "random", "control group", "holdout", "matching", "difference in differences", "natural experiment", "before and after"],
        },
        {
          id: "survivor",
          text: "Points out that staying longer gives more time to meet the feature",
          cues: ["longer", "more time", "survivor", "chance to use", "cohort", "same period", "first week", "time window", "exposure"],
        },
        {
          id: "useful",
          text: "Offers the colleague a useful next step",
          cues: ["explain", "suggest", "next step", "small test", "colleague", "cheap", "still interesting", "worth", "hypothesis", "what would it cost"],
        },
      ],
      probes: [
        { id: "else", text: "What else could explain the difference?", for: "correlation" },
        { id: "test", text: "How could one find out whether the feature is the cause?", for: "experiment" },
        { id: "tell", text: "How would you put that to your colleague?", for: "useful" },
      ],
    },
    {
      id: "data-finding-used",
      levels: ["entry", "mid"],
      competency: "communication",
      style: "behavioural",
      text: "Tell me about a time when you explained a result from data to somebody who does not work with data.",
      clarification: "Choose a case where it mattered that the other person understood it.",
      lookFor: [
        {
          id: "audience",
          text: "Started from what the listener needed to know",
          cues: ["they needed", "their question", "decision", "audience", "care about", "background", "beforehand", "so what", "manager"],
        },
        {
          id: "plain",
          text: "Used plain words, a picture or an example",
          cues: ["example", "chart", "picture", "simple", "analogy", "without jargon", "one slide", "story", "compare it to", "drawing"],
        },
        {
          id: "uncertainty",
          text: "Put the uncertainty across honestly",
          cues: ["uncertain", "range", "confidence", "might", "limit", "likely", "not sure", "depends", "margin", "careful"],
        },
        {
          id: "understood",
          text: "Checked what was understood and what followed",
          cues: ["asked back", "questions", "repeat", "understood", "misunderstood", "decided", "used it", "changed", "in their own words", "acted"],
        },
      ],
      probes: [
        { id: "how-plain", text: "How did you make the result easy to grasp?", for: "plain" },
        { id: "doubt", text: "How did you convey what was uncertain about it?", for: "uncertainty" },
        { id: "checked", text: "How did you notice whether it had been understood?", for: "understood" },
      ],
    },
    {
      id: "data-model-in-use",
      levels: ["mid", "senior"],
      competency: "data-judgement",
      style: "behavioural",
      text: "Tell me about a model or an analysis of yours that was really used for decisions. How did you make sure that it could be relied on?",
      clarification: "I would like to hear about one that others acted on, and what you did so that they were right to trust it.",
      lookFor: [
        {
          id: "purpose",
          text: "Ties the work to a decision and a measure of success",
          cues: ["decision", "business", "goal", "cost of an error", "metric", "success", "stakeholder", "used to", "false positive", "threshold"],
        },
        {
          id: "validation",
          text: "Validated it against data it had not seen and a simple baseline",
          cues: ["baseline", "hold out", "cross-validation", "test set", "leakage", "back-test", "overfit", "out of time", "sanity check", "peer review"],
        },
        {
          id: "groups",
          text: "Examined where it fails or treats groups of cases differently",
          cues: ["error analysis", "subgroup", "bias", "edge case", "fails for", "segment", "fairness", "worst", "calibrated", "slice"],
        },
        {
          id: "in-operation",
          text: "Watched it in use and corrected it",
          cues: ["drift", "monitor", "retrain", "in production", "feedback", "after launch", "degrade", "turned off", "experiment", "follow up"],
        },
      ],
      probes: [
        { id: "validate", text: "How did you test it before it was used?", for: "validation" },
        { id: "weak", text: "Where was it weakest?", for: "groups" },
        { id: "over-time", text: "How did it behave once it was in use?", for: "in-operation" },
      ],
    },
    {
      id: "data-unwelcome-result",
      levels: ["senior"],
      competency: "integrity",
      style: "behavioural",
      difficulty: "hard",
      text: "Describe a time when your analysis contradicted what an important person in the organisation wanted to hear.",
      clarification: "Choose a case in which something was at stake. I would like to hear how you handled it.",
      lookFor: [
        {
          id: "double-check",
          text: "Checked their own work harder before speaking",
          cues: ["double-checked", "reviewed", "second pair", "colleague check", "reproduce", "verified", "went back", "other method", "robust"],
        },
        {
          id: "straight",
          text: "Reported the result unaltered",
          cues: ["presented", "as it was", "did not change", "refused", "transparent", "honest", "full picture", "stood by", "all the numbers"],
        },
        {
          id: "tact",
          text: "Chose a way that let the other person take it in",
          cues: ["in private", "before the meeting", "listened", "their concern", "respect", "prepared", "alternative", "explained", "face", "option"],
        },
        {
          id: "outcome",
          text: "Says what was decided and what they learned",
          cues: ["in the end", "decided", "cancelled", "accepted", "ignored", "months later", "learned", "trust", "outcome", "proved"],
        },
      ],
      probes: [
        { id: "pressure", text: "What pressure did you feel to present it differently?", for: "straight" },
        { id: "approach", text: "How did you bring it up with that person?", for: "tact" },
        { id: "end", text: "What was decided in the end?", for: "outcome" },
      ],
    },
    {
      id: "data-no-experiment",
      levels: ["senior"],
      competency: "data-judgement",
      style: "situational",
      difficulty: "hard",
      text: "Your company raised its prices for all customers on the same day. Now the board wants to know what the rise did to revenue. There was no test group. How do you approach this?",
      clarification: "You cannot run an experiment any more. I would like to hear how you would still come to a defensible answer.",
      lookFor: [
        {
          id: "counterfactual",
          text: "Thinks in terms of what would have happened without the rise",
          cues: ["counterfactual", "without the", "would have happened", "forecast", "synthetic control", "comparison market", "trend before", "interrupted time series", "baseline"],
        },
        {
          id: "threats",
          text: "Names specific threats to the conclusion",
          cues: ["season", "competitor", "campaign", "delayed effect", "contract", "churn later", "stockpile", "mix", "confound", "other change"],
        },
        {
          id: "several",
          text: "Combines several sources or methods and compares them",
          cues: ["several methods", "triangulate", "sensitivity", "robust", "survey", "segments", "contract renewal", "elasticity", "cross-check", "agree"],
        },
        {
          id: "answer",
          text: "Gives the board a usable answer with its uncertainty",
          cues: ["range", "board", "best estimate", "scenario", "confidence", "what we cannot", "recommend", "next time", "stagger", "decision"],
        },
      ],
      probes: [
        { id: "compare", text: "With what would you compare the months since the rise?", for: "counterfactual" },
        { id: "mislead", text: "What could mislead you most in that comparison?", for: "threats" },
        { id: "one-slide", text: "What would the board's single slide say?", for: "answer" },
        { id: "second", text: "How would you cross-check your first estimate?", for: "several" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Junior data analyst",
      summary: "For first roles in data: clear questions, careful handling of data, sound basic reasoning, and plain explanations.",
      opener: "To start with, what do you find interesting about working with data?",
      background: "Which work with data so far, in study or elsewhere, has prepared you best for this role?",
      competencies: [
        { id: "communication", weight: 1, questions: 0 },
        { id: "analytical-thinking", weight: 1, questions: ["at-two-figures"] },
      ],
    },
    mid: {
      position: "Data scientist",
      summary: "For data scientists whose findings and models are acted on: framing, validation, causal reasoning, and getting results across.",
      opener: "To start with, what kind of question do you most enjoy answering with data?",
      background: "Which work that you have done comes closest to this role?",
      competencies: [
        { id: "communication", weight: 1, questions: 0 },
        { id: "analytical-thinking", weight: 1, questions: ["at-incomplete"] },
        { id: "collaboration", weight: 1, questions: ["cb-other-team"] },
      ],
    },
    senior: {
      position: "Senior data scientist",
      summary: "For those who set the questions as well as answer them: causal judgement, honest reporting under pressure, and influence on decisions.",
      opener: "To start with, where do you think data can make the greatest difference to an organisation like this one?",
      background: "Which decisions has your work with data shaped so far?",
      competencies: [
        { id: "integrity", weight: 1, questions: 0 },
        { id: "analytical-thinking", weight: 2, questions: ["at-changed-mind", "at-fewer-return"] },
        { id: "influencing", weight: 2, questions: ["in-respected-sceptic", "in-did-not-succeed"] },
      ],
    },
  },
});
