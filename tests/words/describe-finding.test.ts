import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { LANGUAGES, type Language } from '../../src/report/language.js';
import { locales } from '../../src/locale/locales.js';
import type { Observation, Report } from '../../src/report/report.js';
import { describeFinding } from '../../src/words/describe-finding.js';

function sentences(report: Report, language: Language): readonly string[] {
  return check(report).map((finding) => describeFinding({ messages: locales[language], report }, finding));
}

function changed(report: Report, change: (observation: Observation) => Observation): Report {
  return { ...report, observations: report.observations.map(change) };
}

test('describeFinding(wording, finding) describes the findings in the Liwan report', () => {
  expect(sentences(liwan2017, 'zh-Hans')).toEqual([
    '已答复的申请：各项合计606，比总数618少12。',
    '申请的信息内容 · 国土规划：刊印的占比约55%无从核对，有数字未公布或为约数。',
    '申请的信息内容 · 住房建设：刊印的占比11%无从核对，有数字未公布或为约数。',
    '已答复的申请：刊印的占比相加为98.0%，不是100%。',
    '申请的信息内容 · 国土规划：报告给出的是约数。',
    '已答复的申请 · 非本机关或信息不存在：报告把两个以上的法定类别合并计数。',
  ]);
  expect(sentences(liwan2017, 'en')).toEqual([
    'Requests answered: the categories add up to 606, 12 less than the total of 618.',
    'Subjects of the requests · Land and planning: the printed share of about 55% cannot be checked because a figure is not known exactly.',
    'Subjects of the requests · Housing and construction: the printed share of 11% cannot be checked because a figure is not known exactly.',
    'Requests answered: the printed shares add up to 98.0%, not 100%.',
    'Subjects of the requests · Land and planning: approximate in the report.',
    'Requests answered · Not this body, or information does not exist: the report counts two or more statutory categories as one.',
  ]);
});

test('describeFinding(wording, finding) names both sides of an identity that does not hold', () => {
  const broken = changed(huaian2024, (observation) =>
    observation.measure === 'requests-carried-forward' && !observation.applicant
      ? { ...observation, value: 104 }
      : observation,
  );
  const [applicants, identity, evidence] = sentences(broken, 'en');
  expect(applicants).toBe(
    'Requests carried forward to next year: the applicants add up to 103, which differs from the total of 104 by 1.',
  );
  expect(identity).toBe(
    'Requests received this year + Requests carried over from last year is 3,153 and should equal Requests concluded this year + Requests carried forward to next year, which is 3,154: a difference of 1 (Requests received this year).',
  );
  expect(evidence).toBe(
    'Requests carried forward to next year: the dataset has 104, but the text quoted as its source says 103.',
  );
});

test('describeFinding(wording, finding) describes a printed share that contradicts the counts', () => {
  const broken = changed(liwan2017, (observation) =>
    observation.category === 'granted-in-full' && observation.share
      ? { ...observation, share: { ...observation.share, value: 66.6 } }
      : observation,
  );
  expect(sentences(broken, 'zh-Hant')).toContain(
    '已答覆的申請 · 同意公開：刊印的占比為66.6%，按數字計算為66.5%。',
  );
});

test.each(LANGUAGES)('describeFinding(wording, finding) leaves no gap in any sentence: %s', (language) => {
  for (const factor of [0, 2]) {
    for (const report of [liwan2017, huaian2024]) {
      const broken = changed(report, (observation) => ({
        ...observation,
        value: (observation.value ?? 1) * factor + 1,
      }));
      const described = sentences(broken, language);
      expect(described.length).toBeGreaterThan(20);
      expect(described.filter((sentence) => /undefined|null|NaN|\[object/.test(sentence))).toEqual([]);
    }
  }
});

test('check(report) reports prose that contradicts the table as a warning, with both numbers', () => {
  const differing = changed(huaian2024, (observation) =>
    observation.measure === 'requests-received' && !observation.applicant
      ? {
          ...observation,
          evidence: observation.evidence.map((evidence) =>
            evidence.quote ? { ...evidence, quote: '全市共受理政府信息公开申请3120件' } : evidence,
          ),
        }
      : observation,
  );
  const [finding] = check(differing);
  expect(finding?.severity).toBe('warning');
  expect(sentences(differing, 'zh-Hans')[0]).toBe(
    '本年新收政府信息公开申请数量：数据为3,119，引文中为3,120。',
  );
});
