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

export const StateBadge = ({ state }: Pick<Action, 'state'>) => (
  <Status variant={VARIANTS[state]} size="S">
    <Typography tag="span" variant="pi" fontWeight="semiBold">
      {useWords().state(state)}
    </Typography>
  </Status>
);
