export default function Page() {
  return (
    <main>
      <h1>Choose</h1>
    </main>
  );
}
