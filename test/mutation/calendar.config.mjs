import { mutationOf } from './shared.mjs';

export default mutationOf('calendar');
