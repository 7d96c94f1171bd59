import { NothingHere } from "./nothing-here.tsx";

export function NotFoundPage() {
  return (
    <main className="mx-auto w-full max-w-6xl px-4 sm:px-8">
      <NothingHere />
    </main>
  );
}
