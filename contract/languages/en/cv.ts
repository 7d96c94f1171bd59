import type { CvText } from "#contract/languages/cv.ts";

export const cv: CvText = {
  title: "Your CV, if you like",
  lead: "With it, the interviewer can take up what you have done. It is optional: without one you are asked the same main questions. Your rating is made without it. The team can see what was read in it. To read it, the service may pass it to a provider of AI models that the organisation has chosen. It is deleted when the interview ends.",
  practiceLead:
    "With it, follow-up questions can take up what you have done. It is optional and has no part in your feedback. To read it, the service may pass it to a provider of AI models. It is deleted when the interview ends.",
  kept: {
    title: "Your CV",
    lead: "You have allowed that it may be found later for other positions, so its text was kept. You can take it back now, and everything of it is deleted.",
  },
  choose: "Choose a file",
  chooseOther: "Choose another file",
  drop: "or drop it here",
  kinds: "PDF, Word (.docx) or text, up to 10 MB and 30 pages",
  sending: (percent) => `Sending: ${percent} %`,
  reading: "Your CV is being read …",
  done: "Your CV was read. Please look it over below.",
  tooLarge: "This file is larger than 10 MB. Please choose a smaller one, for example with smaller pictures.",
  failed: "That did not work. You can try again, or begin without it.",
  fromTeam: "The team has given this CV for you. You can correct it, replace it or take it away.",
  understood: {
    title: "This is what we read in your CV",
    lead: "Correct or take out what is wrong. Only what stands here and in the text itself is used.",
    nothing:
      "The text was read, but no list of roles or skills was recognised in it. That is no problem: questions are made from the text itself.",
  },
  groups: { role: "Roles", education: "Education", skill: "Skills", language: "Languages" },
  correct: (text) => `Correct “${text}”`,
  correctShort: "Correct",
  takeOut: (text) => `Take out “${text}”`,
  takeOutShort: "Take out",
  putBack: (text) => `Put back “${text}”`,
  putBackShort: "Put back",
  takenOut: "Taken out",
  newText: "How it should read",
  save: "Save",
  cancel: "Cancel",
  notSaved: "This was not saved. Please try again.",
  leftOut: {
    title: "What was left out",
    lead: "Text that nobody sees on the page was not read. If it belongs there, upload a version in which it can be seen.",
    entry: (page, why) => `Page ${page}: ${why}`,
    why: {
      invisible_colour: "text in the colour of the background",
      tiny: "text too small to read",
      off_page: "text beyond the edge of the page",
      hidden_layer: "text on a hidden layer",
      hidden_text: "hidden text",
    },
    pictures: (pages) => `Pages that are pictures could not be read: ${pages}`,
  },
  searchable: {
    label: "My CV may be found later, for other positions, too",
    hint: "Then its text stays with the organisation after the interview. Nothing depends on it, and you can take it back in your own record at any time.",
  },
  remove: "Take my CV away",
  removed: "Your CV has been deleted.",
};
