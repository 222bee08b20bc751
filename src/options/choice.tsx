import type { VNode } from 'preact';

interface Props<Value extends string> {
  readonly label: string;
  /** Why one might want the one or the other. */
  readonly why?: string;
  /** Name of the group of radio buttons, one of its kind in the page. */
  readonly name: string;
  readonly value: Value;
  readonly choose: (value: Value) => void;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly why?: string;
    readonly lang?: string;
  }[];
}

/** One of a few, by radio buttons. */
export function Choice<Value extends string>(props: Props<Value>): VNode {
  const { label, why, name, value, choose, choices } = props;
  return (
    <fieldset class="option">
      <legend>{label}</legend>
      {why && <p class="quiet">{why}</p>}
      {choices.map((choice) => (
        <label>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => choose(choice.value)}
          />
          <span lang={choice.lang}>
            {choice.label}
            {choice.why && <small class="quiet">{choice.why}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
