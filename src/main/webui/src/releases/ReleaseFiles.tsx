import type { Release } from "./types";

/** The files of a release, as they were made. */
export function ReleaseFiles({ release }: { release: Release }) {
  return (
    <section className="card">
      <h2>Workbooks</h2>
      <ul className="names release-files">
        {release.workbooks.map((file) => (
          <li key={file} className="between">
            {file}
            <a className="button tiny" href={`/api/v1/releases/${release.id}/workbooks/${file}`} download={file}>
              Download<span className="unseen"> {file}</span>
            </a>
          </li>
        ))}
      </ul>
      {release.rules.length > 0 && <p className="muted small">Rules beside the workbooks: {release.rules.join(", ")}</p>}
    </section>
  );
}
