import { Button, Flex } from '@strapi/design-system';
import { type View, VIEWS } from '../../../core/views';
import { useWords } from '../words/use-words';

interface ViewChoiceProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

export const ViewChoice = ({ view, onChoose }: ViewChoiceProps) => {
  const { say } = useWords();
  return (
    <Flex role="group" aria-label={say('views')} gap={2} wrap="wrap">
      {VIEWS.map((each) => (
        <Button
          key={each}
          size="S"
          variant={each === view ? 'default' : 'tertiary'}
          aria-pressed={each === view}
          onClick={() => onChoose(each)}
        >
          {say(`view.${each}`)}
        </Button>
      ))}
    </Flex>
  );
};
