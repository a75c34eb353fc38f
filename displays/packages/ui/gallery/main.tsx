import '../src/tokens.css';
import '../src/base.css';
import './gallery.css';
import type { JSX } from 'preact';
import type { PairedRole } from '../src';
import { PairingPage, type TableChoiceProps } from '../src/components/PairingPage';
import { Components } from './components';
import { mountSituations } from './mountSituations';

const pairing = (role: PairedRole, code: string | undefined, offline = false, tables?: TableChoiceProps) => (): JSX.Element => <PairingPage role={role} code={code} offline={offline} tables={tables} />;

mountSituations({
  components: () => <Components />,
  'pairing-asking': pairing('screen', undefined),
  'pairing-code': pairing('director', 'WXGM'),
  'pairing-kiosk': pairing('kiosk', 'K7PX'),
  'pairing-moderator': pairing('moderator', 'MQ8W'),
  'pairing-table': pairing('tablet', '3FYH', false, { count: 32, chosen: 14, onChoose: () => undefined }),
  'pairing-offline': pairing('screen', undefined, true),
  'pairing-lost': pairing('tablet', '3FYH', true, { count: 32, chosen: undefined, onChoose: () => undefined }),
});
