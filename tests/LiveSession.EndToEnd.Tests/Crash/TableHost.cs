using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>The only writer at a table: drafts, changes and sends commitments.</summary>
internal sealed class TableHost(CrashRoom room, FollowingDevice tablet, int number, int table) : Person(room, tablet, HubRoutes.Tablet, number)
{
    private const int ChangesPerCommitment = 6;

    public int Table => table;

    /// <summary>Acknowledged commitments by id.</summary>
    public Dictionary<string, Written> Commitments { get; } = new(StringComparer.Ordinal);

    /// <summary>A fresh tablet shows the table's commitments as they were acknowledged, with the signatures.</summary>
    public async Task CheckAsync(IReadOnlyList<Participant> people, CancellationToken cancellationToken)
    {
        await using var fresh = await FreshAsync(cancellationToken);
        Expect.Same(
            Commitments.Select(known => Line(known.Key, known.Value.Revision, known.Value.Text, known.Value.Sent, people.Where(person => Counts(person.Signatures.GetValueOrDefault(known.Key), known.Value)).Select(person => person.Id))),
            fresh.Records.All<CommitmentRecord>("commitment/").Select(shown => Line(shown.Id, shown.Revision, shown.Text, shown.Status != CommitmentStatus.Draft, shown.Signers ?? [])),
            $"commitments on {Name}");
    }

    protected override async Task<bool> ActOnceAsync(CancellationToken cancellationToken)
    {
        if (OpenRound() is not { Detail: TableCommitmentsDetail detail } round)
        {
            return false;
        }

        var own = Commitments.Where(known => known.Value.RoundId == round.Id).ToArray();
        if (own.FirstOrDefault(known => !known.Value.Sent) is { Key: { } draft, Value: { } written })
        {
            return written.Revision < ChangesPerCommitment ? await DraftAsync(round, draft, written, cancellationToken) : await SubmitAsync(draft, written, cancellationToken);
        }

        return own.Length < detail.MaxPerTable && await DraftAsync(round, "c-" + Room.NextId(), written: null, cancellationToken);
    }

    protected override IDeviceCommand? Changed(IDeviceCommand command) => command switch
    {
        DraftCommitment draft => draft with { Text = draft.Text + " Autrement." },
        SendCommitment send => send with { CommitmentId = "c-another" },
        _ => null,
    };

    private async Task<bool> DraftAsync(RoundRecord round, string id, Written? written, CancellationToken cancellationToken)
    {
        var commandId = Room.NextId();
        var text = $"Rappeler chaque client sous deux jours ({commandId}).";
        if (await SendAsync(new DraftCommitment(commandId, round.Id, id, written?.Revision ?? 0, text), cancellationToken) is { } receipt)
        {
            Commitments[id] = new Written(round.Id, text, (written?.Revision ?? 0) + 1, receipt.Seq, Sent: false);
        }

        return true;
    }

    private async Task<bool> SubmitAsync(string id, Written written, CancellationToken cancellationToken)
    {
        if (await SendAsync(new SendCommitment(Room.NextId(), id), cancellationToken) is not null)
        {
            Commitments[id] = written with { Sent = true };
        }

        return true;
    }

    // New words lose the signatures that were given to the old ones.
    private static bool Counts((bool Signed, long Seq) signature, Written written) => signature.Signed && signature.Seq > written.Seq;

    private static string Line(string id, int revision, string text, bool sent, IEnumerable<string> signers) =>
        FormattableString.Invariant($"{id} {revision} {text} {(sent ? "sent" : "draft")} {string.Join(',', signers.Order(StringComparer.Ordinal))}");

    /// <summary>A commitment as the table knows it to be registered.</summary>
    /// <param name="Seq">Where the ledger has its last words.</param>
    internal sealed record Written(string RoundId, string Text, int Revision, long Seq, bool Sent);
}
