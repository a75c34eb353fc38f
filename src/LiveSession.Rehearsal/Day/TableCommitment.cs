using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>One table's commitment, from the first draft to the director's answer.</summary>
/// <param name="index">Place among the tables that are played, from 0.</param>
internal sealed class TableCommitment(DayContext day, RoundRecord round, Tablet tablet, int index)
{
    private readonly string _text = day.Content.Commitments[index % day.Content.Commitments.Count];
    private readonly Words _words = day.Words;

    public string Id { get; } = day.Ids.Next();

    public Tablet Tablet => tablet;

    public IReadOnlyList<Phone> Members { get; } = [.. day.Room.Phones.Where(phone => phone.Table == tablet.Table)];

    /// <summary>The director asks every fourth table, answers every fourth, and simply acknowledges the others.</summary>
    public bool IsAsked => index % 4 == 1;

    public bool IsAnswered => index % 4 == 2;

    public bool Sent { get; private set; }

    public bool Acknowledged { get; private set; }

    private string Key => $"commitment/{Id}";

    public async Task DraftAsync(CancellationToken cancellationToken)
    {
        await tablet.DoAsync(new DraftCommitment(day.Ids.Next(), round.Id, Id, Revision: 0, _text[..(_text.Length / 2)]), cancellationToken);
        var first = await SeenAsync(tablet, commitment => commitment.Status == CommitmentStatus.Draft, "as a draft", cancellationToken);
        await tablet.DoAsync(Draft(first.Revision), cancellationToken);
        await SeenAsync(tablet, IsAsWritten, "as it was written", cancellationToken);
    }

    public async Task SignAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(Members.Select(async member =>
        {
            await SeenAsync(member, IsAsWritten, "as it was written", cancellationToken);
            await member.DoAsync(new SignCommitment(day.Ids.Next(), Id, Signed: true), cancellationToken);
        }));
        await SignedByAllAsync(cancellationToken);
        await TakeBackOnceAsync(cancellationToken);
        await SignedByAllAsync(cancellationToken);
        var signers = tablet.Records.Find<CommitmentRecord>(Key)?.Signers ?? [];
        Expect.SameItems(Members.Select(member => member.ParticipantId), signers, $"the signers on {tablet.Name}");
    }

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        await tablet.DoAsync(new SendCommitment(day.Ids.Next(), Id), cancellationToken);
        Sent = true;
        await SeenAsync(
            day.Room.Director,
            commitment => commitment.Status == CommitmentStatus.Sent && IsAsWritten(commitment) && commitment.Table == tablet.Table && commitment.Signed == Members.Count,
            "as it was written",
            cancellationToken);
    }

    public async Task AskAndReplyAsync(CancellationToken cancellationToken)
    {
        var (question, reply) = (_words.DirectorAsks, _words.TableReplies);
        await day.Room.Director.DoAsync(new AskAboutCommitment(day.Ids.Next(), Id, question), cancellationToken);
        await SeenAsync(tablet, commitment => commitment.Status == CommitmentStatus.Asked && Same(commitment.Question, question), "with the director's question", cancellationToken);
        await tablet.DoAsync(new ReplyToDirector(day.Ids.Next(), Id, reply), cancellationToken);
        await SeenAsync(day.Room.Director, commitment => commitment.Status == CommitmentStatus.Replied && Same(commitment.Reply, reply), "with the table's reply", cancellationToken);
    }

    public async Task AcknowledgeAsync(CancellationToken cancellationToken)
    {
        await day.Room.Director.DoAsync(new AcknowledgeCommitment(day.Ids.Next(), Id), cancellationToken);
        Acknowledged = true;
        await SeenAsync(tablet, commitment => commitment.Status == CommitmentStatus.Acknowledged, "as acknowledged", cancellationToken);
        await Task.WhenAll(Members.Select(member => SeenAsync(member, commitment => commitment.Status == CommitmentStatus.Acknowledged, "as acknowledged", cancellationToken)));
    }

    public async Task AnswerAsync(CancellationToken cancellationToken)
    {
        await day.Room.Director.DoAsync(new AnswerCommitment(day.Ids.Next(), Id, _words.DirectorAnswers), cancellationToken);
        await SeenAsync(tablet, commitment => commitment.Status == CommitmentStatus.Answered && Same(commitment.Answer, _words.DirectorAnswers), "with the director's answer", cancellationToken);
    }

    /// <summary>The draft as the table means it.</summary>
    public DraftCommitment Draft(int revision) => new(day.Ids.Next(), round.Id, Id, revision, _text, Lead(), _words.Due, _words.Measure);

    /// <summary>Text and all that belongs to it, as the table wrote it.</summary>
    public bool IsAsWritten(CommitmentRecord commitment)
    {
        var draft = Draft(0);
        return string.Equals(Wording.Of(commitment.Text), Wording.Of(draft.Text), StringComparison.Ordinal)
            && Same(commitment.Lead, draft.Lead) && Same(commitment.Due, draft.Due) && Same(commitment.Measure, draft.Measure);
    }

    private string? Lead() => Members is [{ PersonName: { Length: > 0 } name }, ..] ? name : null;

    private Task<CommitmentRecord> SignedByAllAsync(CancellationToken cancellationToken) =>
        SeenAsync(tablet, commitment => commitment.Signed == Members.Count, $"with {Members.Count} signatures", cancellationToken);

    private async Task TakeBackOnceAsync(CancellationToken cancellationToken)
    {
        if (Members.Count > 1)
        {
            await Members[^1].DoAsync(new SignCommitment(day.Ids.Next(), Id, Signed: false), cancellationToken);
            await SeenAsync(tablet, commitment => commitment.Signed == Members.Count - 1, "with a signature taken back", cancellationToken);
            await Members[^1].DoAsync(new SignCommitment(day.Ids.Next(), Id, Signed: true), cancellationToken);
        }
    }

    private async Task<CommitmentRecord> SeenAsync(FollowingDevice device, Func<CommitmentRecord, bool> condition, string how, CancellationToken cancellationToken)
    {
        await device.Records.WhenAsync(
            store => store.Find<CommitmentRecord>(Key) is { } commitment && condition(commitment),
            $"the commitment of table {tablet.Table} {how} on {device.Name}",
            cancellationToken);
        return device.Records.Find<CommitmentRecord>(Key) ?? throw new AwaitedInVainException($"the commitment of table {tablet.Table} on {device.Name}");
    }

    private static bool Same(string? one, string? other) => string.Equals(Wording.Of(one ?? ""), Wording.Of(other ?? ""), StringComparison.Ordinal);
}
