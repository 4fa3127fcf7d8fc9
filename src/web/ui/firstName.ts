export { firstName } from '../../copy/firstName.ts';
