import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of the panel under its heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);
