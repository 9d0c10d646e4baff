import { Page } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words/use-words';
import { ActionList } from './ActionList';

const SchedulePage = () => {
  const { say } = useWords();
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Page.Title>{say('menu')}</Page.Title>
      <Page.Main>
        <ActionList />
      </Page.Main>
    </Page.Protect>
  );
};

export default SchedulePage;
