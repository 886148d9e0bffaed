export default function Page() {
  return (
    <main>
      <h1>Hi</h1>
    </main>
  );
}
