// The server's settings. All are given at its start, so that a cluster made by an earlier version gets today's.
import { totalmem } from 'node:os';
import process from 'node:process';
import type { DataFolder } from './data-folder.ts';

/** Names the socket's file only: nothing listens on the network. */
export const socketPort = 5432;

const megabyte = 1024 * 1024;

export function postmasterArguments({ cluster, socketFolder, settings: other }: DataFolder): string[] {
  const settings = Object.entries({ ...settingsFor(memory()), ...other, unix_socket_directories: socketFolder });
  return ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function settingsFor(memoryInMegabytes: number): Record<string, string | number> {
  return {
    listen_addresses: '',
    port: socketPort,
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: `${within(64, 1024, memoryInMegabytes / 8)}MB`,
    effective_cache_size: `${within(128, 32_768, memoryInMegabytes / 2)}MB`,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // Our queries take milliseconds; compiling one costs more than it saves.
    jit: 'off',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  };
}

// A container's limit where there is one: the machine's memory is not ours to plan with.
function memory(): number {
  const limit = process.constrainedMemory();
  return Math.min(totalmem(), limit > 0 ? limit : Number.POSITIVE_INFINITY) / megabyte;
}

function within(least: number, most: number, wished: number): number {
  return Math.round(Math.min(most, Math.max(least, wished)));
}
