import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

/** Sentences to think about, also told to a screen reader as they appear. */
export const Notes = ({ notes }: { readonly notes: readonly string[] }) => (
  <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="status">
    {notes.map((note) => (
      <Flex key={note} gap={2} alignItems="flex-start">
        <Flex paddingTop={1} flex="0 0 auto">
          <WarningCircle fill="warning600" aria-hidden />
        </Flex>
        <Typography textColor="neutral800">{note}</Typography>
      </Flex>
    ))}
  </Flex>
);
