export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <h1>No such page</h1>
      </body>
    </html>
  );
}
