import { css } from 'lit';

/** The panel's frame: one section over a dock on a phone; what is on air beside the open section where there is room. */
export const panelStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    min-height: 100vh;
    background: var(--ground);
  }
  .top {
    position: sticky;
    z-index: 2;
    top: 0;
  }
  .top.long {
    position: static;
  }
  main {
    padding: 12px;
  }
  main > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 12px;
  }
  main > div > * {
    scroll-margin-top: 150px;
  }
  .dock {
    position: sticky;
    z-index: 2;
    bottom: 0;
    padding-bottom: env(safe-area-inset-bottom);
    background: var(--plate);
  }
  nav {
    display: grid;
    grid-template-columns: repeat(7, auto);
    border-top: 1px solid var(--line);
  }
  nav button {
    min-height: 52px;
    padding: 4px 2px;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--soft);
    font-size: 15px;
    white-space: nowrap;
  }
  nav button {
    position: relative;
  }
  .asks {
    position: absolute;
    top: 4px;
    right: 8px;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--amber);
    color: #1c1400;
    font-size: 14px;
    font-weight: 800;
    line-height: 20px;
  }
  nav button[aria-current='page'] {
    box-shadow: inset 0 3px 0 var(--blue);
    color: var(--ink);
  }
  main:not([data-section='air']) .air,
  main:not([data-section='run']) .run,
  main:not([data-section='offers']) .offers,
  main:not([data-section='notices']) .notices,
  main:not([data-section='stock']) .stock,
  main:not([data-section='rewards']) .rewards,
  main:not([data-section='more']) .more {
    display: none;
  }
  @media (max-width: 899px) {
    .typing cue-dock,
    .typing nav {
      display: none;
    }
  }
  @media (max-width: 479px) {
    nav button {
      padding: 4px 0;
      font-size: 12.5px;
    }
  }
  @media (max-width: 374px) {
    nav button {
      font-size: 12px;
    }
  }
  @media (min-width: 600px) {
    main {
      width: 100%;
      max-width: 640px;
      margin: 0 auto;
    }
  }
  /* A frame as high as the screen: on air at the left, the open section at the right, each with a scroll of its own. */
  @media (min-width: 900px) {
    :host {
      height: 100vh;
    }
    .top {
      max-height: 70vh;
      overflow-y: auto;
    }
    main {
      display: grid;
      max-width: 1500px;
      min-height: 0;
      grid-template-columns: minmax(380px, 5fr) minmax(0, 7fr);
      grid-template-rows: minmax(0, 1fr);
      gap: 12px;
      padding-bottom: 0;
    }
    main > div {
      overflow-y: auto;
      max-height: 100%;
      padding-bottom: 12px;
    }
    main[data-section] > .air {
      display: grid;
    }
    main > .ready {
      order: 1;
    }
    .dock {
      display: grid;
      grid-template-columns: minmax(380px, 5fr) minmax(0, 7fr);
      align-items: center;
      border-top: 1px solid var(--line);
    }
    outcome-line {
      grid-column: 1 / -1;
    }
    nav {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      border: 0;
    }
  }
`;
