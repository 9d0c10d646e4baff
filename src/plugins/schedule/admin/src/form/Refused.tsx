import { Box, Typography } from '@strapi/design-system';
import type { Refusal } from '../client/refusal';
import { useWords } from '../words/use-words';
import { Problems } from './Problems';

/** Why the server did not do it. */
export const Refused = ({ message, problems }: Refusal) => {
  const { say } = useWords();
  return (
    <Box role="alert" padding={3} hasRadius background="danger100" borderColor="danger200">
      <Typography tag="p" textColor="danger700">
        {problems.length > 0 ? say('panel.problems') : message}
      </Typography>
      <Problems problems={problems} />
    </Box>
  );
};
