using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>Acknowledges every commitment as it arrives.</summary>
internal sealed class DirectorGeneral(CrashRoom room, FollowingDevice device, int number) : Person(room, device, HubRoutes.Director, number)
{
    /// <summary>Commitments whose acknowledgement was registered.</summary>
    public HashSet<string> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>A fresh board holds every sent commitment once, and those taken are taken.</summary>
    public async Task CheckAsync(IReadOnlyList<TableHost> hosts, CancellationToken cancellationToken)
    {
        await using var fresh = await FreshAsync(cancellationToken);
        Expect.Same(
            hosts.SelectMany(host => host.Commitments).Where(known => known.Value.Sent).Select(known => $"{known.Key} {known.Value.Text} {Taken.Contains(known.Key)}"),
            fresh.Records.All<CommitmentRecord>("commitment/").Select(shown => $"{shown.Id} {shown.Text} {shown.Status == CommitmentStatus.Acknowledged}"),
            "commitments on the director's board");
    }

    protected override async Task<bool> ActOnceAsync(CancellationToken cancellationToken)
    {
        var arrived = Device.Records.All<CommitmentRecord>("commitment/").FirstOrDefault(commitment => commitment.Status == CommitmentStatus.Sent && !Taken.Contains(commitment.Id));
        if (arrived is null)
        {
            return false;
        }

        if (await SendAsync(new AcknowledgeCommitment(Room.NextId(), arrived.Id), cancellationToken) is not null)
        {
            Taken.Add(arrived.Id);
        }

        return true;
    }
}
