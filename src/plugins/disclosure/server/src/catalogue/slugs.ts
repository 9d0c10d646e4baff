import type { RegisteredType } from '../../../core/registered-type';
export const slugFor = async (_t: RegisteredType, o: { title: string; indexNumber: string; documentId: string }) => (o.indexNumber || o.documentId).toLowerCase().replace(/[^a-z0-9]+/g, '-');
