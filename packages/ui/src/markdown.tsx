import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { safeLink } from "./safe-link.ts";

/**
 * Markdown of authors and users. HTML in it is shown as text, links lead only to http, https and mailto and
 * open apart, and pictures are left out: they would call foreign hosts.
 */
export function Markdown({ children }: { children: string }) {
  return (
    <div className="aq-prose">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        urlTransform={safeLink}
        disallowedElements={["img"]}
        components={{
          a: ({ href, children: text }) =>
            href ? (
              <a href={href} target="_blank" rel="noopener noreferrer nofollow">
                {text}
              </a>
            ) : (
              <span>{text}</span>
            ),
          // The boxes of a task list show a state and are no fields of a form, which would need names.
          input: ({ checked }) => <span>{checked ? "☑" : "☐"}</span>,
          h1: ({ children: text }) => <h3>{text}</h3>,
          h2: ({ children: text }) => <h4>{text}</h4>,
          h3: ({ children: text }) => <h5>{text}</h5>,
        }}
      >
        {children}
      </ReactMarkdown>
    </div>
  );
}
