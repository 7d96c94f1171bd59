import type { LibraryCompetency, LibraryPlan } from "#contract/library.ts";

export const fieldWords: Record<LibraryPlan["field"], string> = {
  engineering: "Engineering",
  data: "Data",
  product: "Product",
  design: "Design",
  sales: "Sales",
  support: "Customer support",
  care: "Care and nursing",
  operations: "Operations",
  management: "Management",
  first_job: "First job",
};

export const familyWords: Record<LibraryCompetency["family"], string> = {
  thinking: "Thinking",
  people: "Working with people",
  delivery: "Getting things done",
  craft: "Craft",
  self: "Oneself",
};
