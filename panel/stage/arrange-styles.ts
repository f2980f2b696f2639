import { css } from 'lit';

/** The card around the drawing: which place is meant, and how it stands. */
export const arrangeStyles = css`
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(100px, 1fr));
    gap: 8px;
  }
  .picks button {
    padding: 6px 8px;
  }
  [role='status'] {
    /* Two lines, so that the drawing stays where it is under a drag. */
    min-height: 66px;
    padding: 10px 12px;
    border-radius: 8px;
    background: var(--ground);
  }
  .wrong {
    background: #5c1712;
  }
`;
