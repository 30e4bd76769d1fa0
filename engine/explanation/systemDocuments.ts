import type { Answers, JointPlan } from '../model/jointPlan.ts';
import type { Plan } from '../model/plan.ts';
import type { SetUpPlan } from '../model/setUpPlan.ts';
import type { Amounts, Flow, StationPlan } from '../model/stationPlan.ts';
import { members, plain, type Json } from './json.ts';

/** Set-ups, stations and joint enforcement; null where the workbook has none of their sheets. */
export const systemDocuments = ({
  setUps,
  stations,
  joint,
  problems = [],
}: Plan): { readonly [name: string]: Json } => ({
  setUps: setUps ? setUpsDocument(setUps) : null,
  stations: stations ? stationsDocument(stations) : null,
  joint: joint ? jointDocument(joint) : null,
  problems: problems.map((one) => ({
    ...members(one, ['problem', 'figure', 'before', 'after', 'changedHands', 'madeOf']),
    basis: plain(one.basis),
  })),
});

const setUpsDocument = ({ own, rows, changes, groups, requested }: SetUpPlan): Json => ({
  own: own.map((one) => members(one, ['kind', 'name', 'townships'])),
  rows: rows.map((row) => members(row, ['township', 'own', 'alone', 'free', 'alike', 'isUsual'])),
  changes: changes.map((row) => ({
    ...members(row.change, ['township', 'id', 'kind', 'matter', 'before', 'after']),
    ...members(row.change, ['requestedOn', 'effectiveFrom', 'approvedBy', 'document']),
    ...members(row, ['state', 'isUniform', 'needed', 'isApproved', 'onList']),
  })),
  groups: groups.map((one) => ({
    ...members(one, ['kind', 'matter', 'before', 'after']),
    ...members(one, ['carriedOut', 'requested', 'approved']),
  })),
  requested: requested.map((one) => ({
    ...members(one, ['township', 'kind', 'actual', 'after', 'limit']),
    adding: one.adding.id,
  })),
});

const stationsDocument = (plan: StationPlan): Json => ({
  rows: plan.rows.map((row) => ({
    ...members(row.station, ['township', 'id', 'name', 'type', 'department', 'kind']),
    ...members(row.station, ['posts', 'people', 'from', 'until', 'enforcers', 'coLocated']),
    ...members(row, ['state', 'vacancy', 'unsaid', 'asked', 'agreed', 'seconded']),
    misplaced: row.misplaced.map((one) => members(one, ['matter', 'hand', 'due'])),
  })),
  staff: members(plan.staff, ['asked', 'agreed', 'seconded']),
  unlisted: plan.unlisted.map((one) =>
    members(one, ['township', 'station', 'matter', 'people', 'date']),
  ),
  ...members(plan, ['reformedOn']),
  types: plan.types.map((one) =>
    members(one, ['type', 'group', 'before', 'after', 'isPlaceholder']),
  ),
  typeCounts: {
    before: members(plan.before, ['stations', 'offices', 'others']),
    after: members(plan.after, ['stations', 'offices', 'others']),
  },
  handedDown: flowDocument(plan.handedDown),
  merged: flowDocument(plan.merged),
  localised: plan.localised.map((one) =>
    members(one, ['township', 'kind', 'posts', 'ofRound', 'stated', 'provincial']),
  ),
});

const flowDocument = (flow: Flow): Json => ({
  ...members(flow, ['stations', 'posts', 'people', 'vacant', 'useRate', 'documented']),
  ...members(flow, ['provincial']),
  types: flow.types.map((one) => ({
    ...members(one, ['type', 'stations', 'posts', 'people', 'vacant', 'useRate']),
  })),
  sources: flow.sources.map((one) => ({
    ...members(one, ['id', 'name', 'from', 'township', 'kind', 'targets']),
    ...{ had: amounts(one.had), moved: amounts(one.moved), gap: amounts(one.gap) },
    toCome: one.toCome ? amounts(one.toCome) : null,
  })),
  targets: flow.targets.map((one) => ({
    ...members(one, ['township', 'name', 'isKnown', 'kind', 'sources']),
    fromStations: amounts(one.fromStations),
    fromCentres: amounts(one.fromCentres),
    arrived: amounts(one.arrived),
  })),
  edges: flow.edges.map(({ move, ...edge }) => ({
    ...members(move, ['township', 'source', 'target', 'kind', 'posts', 'people']),
    ...members(move, ['date', 'document', 'issuer']),
    ...members(edge, ['from', 'sourceName', 'targetName', 'changesLedger']),
  })),
});

const amounts = (of: Amounts): Json => members(of, ['posts', 'people']);

const jointDocument = (plan: JointPlan): Json => ({
  forces: plan.forces.map((one) => ({
    ...members(one, ['township', 'owned', 'headedByLeader', 'leaders', 'fullTime', 'coLocated']),
    ...members(one, ['coLocatedByStations', 'notMovedIn', 'team', 'liaison', 'onTheGround']),
  })),
  all: answers(plan.all),
  departments: plan.departments.map((one) => ({
    ...members(one, ['department', 'liaison', 'townshipsWithout']),
    besideStation: one.besideStation.map(({ township }) => township),
    ...answers(one),
  })),
  teams: plan.teams.map((one) =>
    members(one, ['township', 'name', 'people', 'amongCoLocated', 'integratedOn', 'document']),
  ),
  ...members(plan, ['integrated']),
  sizing: plan.sizing
    ? {
        ...members(plan.sizing, ['pooling', 'rateSource', 'travel', 'limit', 'share']),
        ...members(plan.sizing, ['calls', 'seed', 'needed']),
        pools: plan.sizing.pools.map((pool) => ({
          ...members(pool, ['department', 'named', 'rate', 'meanService', 'spread']),
          ...members(pool, ['serviceSource', 'observed', 'needed', 'cause']),
          table: pool.table.map((one) =>
            members(one, ['staff', 'load', 'percentile', 'mean', 'within']),
          ),
        })),
      }
    : null,
});

const answers = (of: Answers) =>
  members(of, ['calls', 'answered', 'late', 'within', 'median', 'percentile95']);
