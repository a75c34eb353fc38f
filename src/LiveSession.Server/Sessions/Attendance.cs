using System.Collections.Concurrent;
using LiveSession.Contracts.Http;
using LiveSession.Engine.Nodes;
using LiveSession.Server.Access;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Sessions;

/// <summary>Devices that are connected, and which of them follow. Not in the ledger: it is true only now.</summary>
public sealed class Attendance(TimeProvider time)
{
    // A page follows once; a few tabs and a connection that is not yet known to be dead make some more (H2).
    private const int MostStreams = 4;
    private const int MostConnections = 20;

    private readonly ConcurrentDictionary<string, Attendant> _byConnection = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _ofDevice = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _awaySince = new(StringComparer.Ordinal);

    private volatile Attending _elsewhere = Attending.Nobody;

    /// <summary>Raised after somebody began or stopped following, at whichever node.</summary>
    public event Action? Changed;

    /// <summary>The same, at this node.</summary>
    public event Action? ChangedHere;

    /// <summary>Participants with at least one phone that follows; who has one here and one elsewhere is one (N4).</summary>
    public int ConnectedParticipants => Here.Participants.Union(_elsewhere.Participants, StringComparer.Ordinal).Count();

    /// <summary>Shared devices that follow.</summary>
    public IReadOnlyList<string> ConnectedDevices => [.. Here.Devices.Union(_elsewhere.Devices, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Shared devices that have followed at this node and follow nowhere any more.</summary>
    public IReadOnlyList<AwayDevice> AwayDevices
    {
        get
        {
            var connected = ConnectedDevices.ToHashSet(StringComparer.Ordinal);
            return [.. _awaySince.Where(away => !connected.Contains(away.Key)).OrderBy(away => away.Key, StringComparer.Ordinal).Select(away => new AwayDevice(away.Key, away.Value.ToUnixTimeMilliseconds()))];
        }
    }

    /// <summary>Who follows at this node.</summary>
    public Attending Here
    {
        get
        {
            var devices = Following.Select(attendant => attendant.Device).ToArray();
            return new Attending(
                [.. devices.Select(device => device.Participant).OfType<string>().Distinct(StringComparer.Ordinal)],
                [.. devices.Where(device => device.Participant is null).Select(device => device.DeviceId).Distinct(StringComparer.Ordinal)]);
        }
    }

    /// <summary>Who follows at the other nodes, as they said last.</summary>
    public Attending Elsewhere
    {
        get => _elsewhere;
        set
        {
            var before = _elsewhere;
            _elsewhere = value;
            if (!SameSet(before.Participants, value.Participants) || !SameSet(before.Devices, value.Devices))
            {
                Changed?.Invoke();
            }
        }
    }

    private IEnumerable<Attendant> Following => _byConnection.Values.Where(attendant => attendant.Streams > 0);

    /// <summary>Counts a connection in; one that is too many for its device is cut.</summary>
    public void Connected(HubCallerContext connection, DeviceIdentity device)
    {
        _byConnection[connection.ConnectionId] = new Attendant(device, connection);
        if (_ofDevice.AddOrUpdate(device.DeviceId, 1, (_, count) => count + 1) > MostConnections)
        {
            connection.Abort();
        }
    }

    public void Left(HubCallerContext connection)
    {
        if (!_byConnection.TryRemove(connection.ConnectionId, out var attendant))
        {
            return;
        }

        // Removed only at nought, and only when nobody has come in between.
        if (_ofDevice.AddOrUpdate(attendant.Device.DeviceId, 0, (_, count) => count - 1) == 0)
        {
            _ofDevice.TryRemove(KeyValuePair.Create(attendant.Device.DeviceId, 0));
        }

        if (attendant.Streams > 0)
        {
            NotifyHere();
        }
    }

    /// <summary>The connection follows until disposed of.</summary>
    public IDisposable Follows(HubCallerContext connection)
    {
        var attendant = _byConnection.GetValueOrDefault(connection.ConnectionId);
        var stream = new Stream(this, attendant);
        if (attendant?.Streams > MostStreams)
        {
            connection.Abort();
        }

        NotifyHere();
        return stream;
    }

    /// <summary>Ends every connection of a device.</summary>
    public void Cut(string deviceId)
    {
        _awaySince.TryRemove(deviceId, out _);
        foreach (var attendant in _byConnection.Values.Where(attendant => Same(attendant.Device.DeviceId, deviceId)))
        {
            attendant.Connection.Abort();
        }
    }

    /// <summary>Ends the person's connections whose device is not let in any more.</summary>
    public void CutUnknown(string participant, Func<DeviceIdentity, bool> isKnown)
    {
        foreach (var attendant in _byConnection.Values.Where(attendant => Same(attendant.Device.Participant, participant) && !isKnown(attendant.Device)))
        {
            attendant.Connection.Abort();
        }
    }

    private static bool SameSet(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count == other.Count && one.ToHashSet(StringComparer.Ordinal).SetEquals(other);

    // Written each time, also when another connection of the device goes on: as long as one does, it is not looked at.
    private void Gone(DeviceIdentity device)
    {
        if (device.Participant is null)
        {
            _awaySince[device.DeviceId] = time.GetUtcNow();
        }
    }

    private void NotifyHere()
    {
        ChangedHere?.Invoke();
        Changed?.Invoke();
    }

    private sealed class Attendant(DeviceIdentity device, HubCallerContext connection)
    {
        private int _streams;

        public DeviceIdentity Device => device;

        public HubCallerContext Connection => connection;

        public int Streams => Volatile.Read(ref _streams);

        public void Count(int change) => Interlocked.Add(ref _streams, change);
    }

    private sealed class Stream : IDisposable
    {
        private readonly Attendance _attendance;
        private readonly Attendant? _attendant;

        public Stream(Attendance attendance, Attendant? attendant)
        {
            (_attendance, _attendant) = (attendance, attendant);
            attendant?.Count(1);
        }

        public void Dispose()
        {
            if (_attendant is not null)
            {
                _attendant.Count(-1);
                _attendance.Gone(_attendant.Device);
            }

            _attendance.NotifyHere();
        }
    }
}
