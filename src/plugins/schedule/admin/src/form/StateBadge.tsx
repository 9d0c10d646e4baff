import { Status, Typography } from '@strapi/design-system';
import type { ComponentProps } from 'react';
import type { Action } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

type Variant = ComponentProps<typeof Status>['variant'];

const VARIANTS: Readonly<Record<Action['state'], Variant>> = {
  scheduled: 'primary',
  running: 'primary',
  retrying: 'warning',
  done: 'success',
  failed: 'danger',
  cancelled: 'neutral',
  needs_review: 'warning',
};

/** Its words are dark: the design system's own orange is too pale to read. */
export const StateBadge = ({ state }: Pick<Action, 'state'>) => (
  <Status variant={VARIANTS[state]} size="S">
    <Typography tag="span" variant="pi" fontWeight="semiBold" textColor="neutral800">
      {useWords().state(state)}
    </Typography>
  </Status>
);
