import { useEffect, useState } from 'react';
import { chooseLook, type Look } from '../theme/surroundings';
import { officeColours, watchOfficeTheme } from '../theme/office-theme';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

/** The look that suits Office's theme and the system's wishes, now and as they change. */
export function useLook(): Look {
  const [look, setLook] = useState(currentLook);
  useEffect(() => {
    const update = () => {
      setLook(currentLook());
    };
    const queries = [darkQuery, contrastQuery].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', update);
    const stopOffice = watchOfficeTheme(update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
      stopOffice();
    };
  }, []);
  return look;
}

function currentLook(): Look {
  return chooseLook({
    ...officeColours(),
    systemIsDark: matchMedia(darkQuery).matches,
    moreContrast: matchMedia(contrastQuery).matches,
  });
}
