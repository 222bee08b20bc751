import { Component, type VNode } from 'preact';
import type { MessageKey } from '../i18n/translate.ts';
import { TELL_FOR } from './timing.ts';
import type { CardProps } from './types.ts';

interface ButtonProps {
  readonly label: string;
  /** SVG path data. */
  readonly icon: string;
  readonly act: () => void;
}

const passedOn = new WeakSet<Event>();

/**
 * Clicks on a button for a person whose own click the browser keeps from it.
 *
 * @param button one of the card's
 */
export function passOn(button: Element): void {
  const click = new Event('click');
  passedOn.add(click);
  button.dispatchEvent(click);
}

/**
 * A handler that a page cannot run: it passes over events that no person has caused.
 *
 * @param act what to do on a click
 */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted || passedOn.has(event)) act();
  };
}

function IconButton({ label, icon, act }: ButtonProps): VNode {
  return (
    <button type="button" aria-label={label} title={label} onClick={trusted(act)}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}

/** The card's buttons: one to keep it or close it in the head, the others in the foot. */
export class Actions extends Component<
  CardProps & { readonly part: 'head' | 'foot' },
  { told?: MessageKey | undefined }
> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  readonly #copy = async (): Promise<void> => {
    const told = await this.props.actions.copy().then(
      () => 'card.copied' as const,
      () => 'card.copyFailed' as const,
    );
    this.setState({ told });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ told: undefined }), TELL_FOR);
  };

  override render(): VNode {
    const { t, actions, pinned, part, pack } = this.props;
    const { icons } = pack;
    if (part === 'head') {
      return pinned ? (
        <IconButton label={t('card.unpin')} icon={icons.close} act={actions.close} />
      ) : (
        <IconButton label={t('card.pin')} icon={icons.pin} act={actions.pin} />
      );
    }
    return (
      <div class="actions">
        <IconButton label={t('card.previous')} icon={icons.previous} act={() => actions.step(-1)} />
        <IconButton label={t('card.next')} icon={icons.next} act={() => actions.step(1)} />
        <IconButton label={t('card.copy')} icon={icons.copy} act={() => void this.#copy()} />
        {actions.switchOff && (
          <IconButton label={t('card.off')} icon={icons.off} act={actions.switchOff} />
        )}
        <span class="quiet" role="status">
          {this.state.told && t(this.state.told)}
        </span>
        <button type="button" class="all" onClick={trusted(actions.showAll)}>
          {t('card.all')}
        </button>
      </div>
    );
  }
}
