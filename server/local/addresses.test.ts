import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { lanAddresses, origins } from './addresses.mjs';

const adapter = (address: string, internal = false) =>
  [{ address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null }] satisfies NetworkInterfaceInfo[];

describe('the address for phones', () => {
  test('the Wi-Fi comes before what virtual machines and tunnels add', () => {
    const adapters = {
      lo: adapter('127.0.0.1', true),
      docker0: adapter('172.17.0.1'),
      'vEthernet (WSL)': adapter('172.28.0.1'),
      tailscale0: adapter('100.64.0.7'),
      wlan0: adapter('192.168.1.20'),
    };
    expect(lanAddresses(adapters)[0]).toBe('192.168.1.20');
  });

  test('an address that an adapter gave itself for want of a network is none', () => {
    expect(lanAddresses({ eth0: adapter('169.254.10.2') })).toEqual([]);
  });
});

describe('where pages find the show', () => {
  const lan = ['192.168.1.20'];

  test('a show that listens everywhere gives phones the LAN and OBS this machine', () => {
    expect(origins({ host: '0.0.0.0', port: 8787 }, lan)).toEqual({
      here: 'http://localhost:8787',
      phone: 'http://192.168.1.20:8787',
    });
  });

  test('without a network, or on loopback, phones get what there is', () => {
    expect(origins({ host: '0.0.0.0', port: 1 }, []).phone).toBe('http://localhost:1');
    expect(origins({ host: '127.0.0.1', port: 1 }, lan).phone).toBe('http://localhost:1');
  });

  test('a show that listens on one address is found there alone', () => {
    const at = 'http://[fd00::1]:8787';
    expect(origins({ host: 'fd00::1', port: 8787 }, lan)).toEqual({ here: at, phone: at });
  });
});
