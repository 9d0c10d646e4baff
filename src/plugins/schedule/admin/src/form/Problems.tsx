import { Box, Typography } from '@strapi/design-system';
import type { Problem } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

/** What a draft lacks, one line each, in which language. */
export const Problems = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const { locale } = useWords();
  if (problems.length === 0) return null;
  return (
    <Box tag="ul" paddingLeft={4} paddingTop={1} style={{ listStyle: 'disc' }}>
      {problems.map(({ message, path, ...problem }) => (
        <Typography key={`${String(problem.locale)} ${path} ${message}`} tag="li" variant="pi" textColor="neutral800">
          {problem.locale === null ? message : `${locale(problem.locale)}: ${message}`}
        </Typography>
      ))}
    </Box>
  );
};
