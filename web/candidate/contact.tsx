import { useText } from "./texts.ts";

/** A sentence that names whom to write to. An address of e-mail in it becomes a link. */
export function Contact({ sentence, contact }: { sentence: (contact: string) => string; contact: string }) {
  const { inviter } = useText();
  const [before = "", after = ""] = sentence("\u0000").split("\u0000");
  const isAddress = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(contact);
  return (
    <>
      {before}
      {isAddress ? <a href={`mailto:${contact}`}>{contact}</a> : contact.trim() === "" ? inviter : contact}
      {after}
    </>
  );
}
