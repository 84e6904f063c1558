import { useState } from 'react';

/** The four figures; the button changes one. */
export const App = () => {
  const [value, setValue] = useState('141');
  const [problems, setProblems] = useState(0);
  return (
    <>
      <metro-stat-tile
        lang="en"
        value={value}
        label="members"
        theme="quality-of-life"
        onmetro-problem={(event) => setProblems(event.detail.length)}
      >
        {value} members
      </metro-stat-tile>
      <metro-funding-shift-bar
        lang="en"
        label="Sources of funding"
        from="2018"
        to="2020"
        shares="Fees: 36 to 52; Grants: 64 to 48"
      >
        Fees: from 36 % in 2018 to 52 % in 2020
      </metro-funding-shift-bar>
      <metro-gender-split lang="en" label="staff" women="10" men={4} view="people">
        10 women and 4 men
      </metro-gender-split>
      <metro-theme-badge lang="en" theme="gender-equality">
        Gender equality
      </metro-theme-badge>
      <button onClick={() => setValue('147')}>Update</button>
      <button onClick={() => setValue('33.000')}>Break</button>
      <output>{problems}</output>
    </>
  );
};
