import { Box, Main, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { RecordsTab } from './RecordsTab';
import { useWords } from './use-words';
import { VerificationTab } from './VerificationTab';
import { YearsTab } from './YearsTab';

const READ = [{ action: 'plugin::disclosure.register.read', subject: null }];

const TABS = { records: RecordsTab, years: YearsTab, verification: VerificationTab } as const;

/** The register, read only: its records, the years of its organs, and whether it was found in order. */
const RegisterPage = () => {
  const { say } = useWords();
  return (
    <Page.Protect permissions={READ}>
      <Main>
        <Page.Title>{say('title')}</Page.Title>
        <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
        <Layouts.Content>
          <Tabs.Root defaultValue="records" variant="simple">
            <Tabs.List aria-label={say('title')}>
              {Object.keys(TABS).map((name) => (
                <Tabs.Trigger key={name} value={name}>
                  {say(name)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {Object.entries(TABS).map(([name, Tab]) => (
              <Tabs.Content key={name} value={name}>
                <Box paddingTop={6}>
                  <Tab />
                </Box>
              </Tabs.Content>
            ))}
          </Tabs.Root>
        </Layouts.Content>
      </Main>
    </Page.Protect>
  );
};

export default RegisterPage;
