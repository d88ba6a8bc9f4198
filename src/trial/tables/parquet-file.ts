/** One table as a Parquet file, row group by row group, so that no more than one is held. */
import { rename, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { writing } from '../../writing.ts';
import type { Column, ColumnType, Table } from './column.ts';

export interface ParquetFile<Row> {
  add(rows: readonly Row[]): Promise<void>;
  /** @returns How many rows it has. */
  finish(): Promise<number>;
  /** What was written is removed. */
  abandon(): Promise<void>;
}

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const rowsOfGroup = 10_000;
/** By which a reader tells what the columns mean. */
const formatOfTables = '1';

export async function parquetFile<Row>(path: string, { columns }: Table<Row>): Promise<ParquetFile<Row>> {
  const part = `${path}.part`;
  const writer = await writing(path, async () => {
    const file = fileWriter(part);
    return new ParquetWriter({
      writer: file,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      codec: 'GZIP',
      compressors: { GZIP: (bytes) => gzipSync(bytes) },
      createdBy: 'mystery-shopper',
      kvMetadata: [{ key: 'mystery-shopper.tables', value: formatOfTables }],
    });
  });
  let waiting: Row[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    const columnData = columns.map(({ name, type, of }) => ({
      name,
      data: waiting.map((row) => stored(type, of(row))),
    }));
    await writing(path, async () => writer.write({ columnData, rowGroupSize: rowsOfGroup }));
    written += waiting.length;
    waiting = [];
  };
  return {
    async add(rows) {
      waiting.push(...rows);
      if (waiting.length >= rowsOfGroup) await flush();
    },
    async finish() {
      // A table without rows has its columns all the same.
      if (waiting.length > 0 || written === 0) await flush();
      await writing(path, async () => {
        await writer.finish();
        await rename(part, path);
      });
      return written;
    },
    abandon: () => rm(part, { force: true }),
  };
}

function elementsOf<Row>({ name, type }: Column<Row>): Element[] {
  if (type !== 'texts') return [{ name, repetition_type: 'OPTIONAL', ...kinds[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...kinds.text },
  ];
}

const kinds: Record<Exclude<ColumnType, 'texts'>, Pick<Element, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  'yes or no': { type: 'BOOLEAN' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function stored(type: ColumnType, value: unknown): unknown {
  if (value === null || value === undefined || (type === 'number' && !Number.isFinite(value))) return null;
  return type === 'time' ? new Date(value as number) : value;
}
