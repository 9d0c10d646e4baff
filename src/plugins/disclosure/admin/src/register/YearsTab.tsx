import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Answered } from './Answered';
import { useOrganYearsQuery } from './api';
import type { FigureKey } from './api';
import { CorrectionsDialog } from './CorrectionsDialog';
import { ExplainDialog } from './ExplainDialog';
import { FreezeDialog } from './FreezeDialog';
import { useWords } from './use-words';
import { YearTable } from './YearTable';

const FREEZE = 'plugin::disclosure.year.freeze';

/** The years of one organ: what they count, whether they are frozen, and what has corrected them. */
export const YearsTab = () => {
  const { say, language } = useWords();
  const mayFreeze = useAuth('YearsTab', ({ permissions }) => permissions.some(({ action }) => action === FREEZE));
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState<{ dialog: 'freeze' | 'corrections'; year: number }>();
  const [explained, setExplained] = useState<FigureKey>();
  const asked = useOrganYearsQuery({ organ: chosen, locale: language });

  return (
    <Answered asked={asked}>
      {({ organs, organ, latest, years }) => {
        const name = organs.find(({ code }) => code === organ)?.name ?? '';
        const dialog = open && organ !== null && { organ, name, year: open.year, onClose: () => setOpen(undefined) };
        return (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex>
              <SingleSelect aria-label={say('organ')} value={organ ?? ''} onChange={(code) => setChosen(String(code))}>
                {organs.map(({ code, name: label }) => (
                  <SingleSelectOption key={code} value={code}>
                    {label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Flex>
            {years.length === 0 ? (
              <Typography textColor="neutral600">{say('noYears')}</Typography>
            ) : (
              <YearTable
                years={years}
                canFreeze={(year) => mayFreeze && year <= latest}
                onFreeze={(year) => setOpen({ dialog: 'freeze', year })}
                onCorrections={(year) => setOpen({ dialog: 'corrections', year })}
                onExplain={(year, measure) => organ !== null && setExplained({ organ, year, measure })}
              />
            )}
            {dialog && open.dialog === 'freeze' && <FreezeDialog {...dialog} />}
            {dialog && open.dialog === 'corrections' && <CorrectionsDialog {...dialog} />}
            {explained && <ExplainDialog figure={explained} organName={name} onClose={() => setExplained(undefined)} />}
          </Flex>
        );
      }}
    </Answered>
  );
};
