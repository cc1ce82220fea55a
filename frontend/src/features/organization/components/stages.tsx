/** Where somebody is in a form of several pages. */
export function Stages({ names, at }: { names: readonly string[]; at: number }) {
  return (
    <ol className="stages">
      {names.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined}>
          {index + 1}. {name}
        </li>
      ))}
    </ol>
  )
}
