using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>Somebody who asks, votes and signs whatever the room is at, as fast as the answers come.</summary>
internal sealed class Participant(CrashRoom room, FollowingDevice phone, int number, string id, int table) : Person(room, phone, HubRoutes.Phone, number)
{
    private const int MostQuestions = 50;

    private readonly Dictionary<string, int> _askedIn = new(StringComparer.Ordinal);

    public string Id => id;

    public int Table => table;

    /// <summary>Acknowledged questions by id.</summary>
    public Dictionary<string, AskQuestion> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>The last acknowledged ballot; null before the first.</summary>
    public IReadOnlyList<BallotChoice>? Ballot { get; private set; }

    /// <summary>Acknowledged signatures by commitment, false when taken back, and where the ledger has them.</summary>
    public Dictionary<string, (bool Signed, long Seq)> Signatures { get; } = new(StringComparer.Ordinal);

    /// <summary>A fresh phone shows this very person with everything that was acknowledged, and nothing else.</summary>
    public async Task CheckAsync(string voteRound, CancellationToken cancellationToken)
    {
        await using var fresh = await FreshAsync(cancellationToken);
        await fresh.Records.WhenAsync(store => store.Find<SessionRecord>("session")?.CurrentRound == voteRound, $"the vote on {Name}", cancellationToken);
        Assert.Equal(id, fresh.Records.Find<MeRecord>("me")?.ParticipantId);
        Expect.Same(
            Asked.Select(asked => $"{asked.Key} {asked.Value.Text}"),
            fresh.Records.All<QuestionRecord>("question/").Select(question => $"{question.Id} {question.Text}"),
            $"questions on {Name}");
        Expect.Same(
            Ballot?.Select(choice => choice.ToString()) ?? [],
            fresh.Records.Find<BallotRecord>($"ballot/{voteRound}")?.Choices?.Select(choice => choice.ToString()) ?? [],
            $"the ballot on {Name}");
    }

    protected override Task<bool> ActOnceAsync(CancellationToken cancellationToken) => OpenRound() switch
    {
        { Detail: QuestionHarvestDetail } round => AskAsync(round, cancellationToken),
        { Detail: ChoiceDetail detail } round => VoteAsync(round, detail, cancellationToken),
        { Detail: TableCommitmentsDetail } => SignAsync(cancellationToken),
        _ => Task.FromResult(false),
    };

    protected override IDeviceCommand? Changed(IDeviceCommand command) => command switch
    {
        AskQuestion ask => ask with { Text = ask.Text + " Autrement ?" },
        CastBallot cast => cast with { Choices = [.. cast.Choices.Skip(1), new BallotChoice("another-option", 1)] },
        SignCommitment sign => sign with { Signed = !sign.Signed },
        _ => null,
    };

    private async Task<bool> AskAsync(RoundRecord round, CancellationToken cancellationToken)
    {
        if (_askedIn.GetValueOrDefault(round.Id) == MostQuestions)
        {
            return false;
        }

        var commandId = Room.NextId();
        var ask = new AskQuestion(commandId, round.Id, $"Comment tenir la promesse {commandId} ?");
        if (await SendAsync(ask, cancellationToken) is not null)
        {
            Asked.Add($"q-{round.Id}.{commandId}", ask);
            _askedIn[round.Id] = _askedIn.GetValueOrDefault(round.Id) + 1;
        }

        return true;
    }

    private async Task<bool> VoteAsync(RoundRecord round, ChoiceDetail detail, CancellationToken cancellationToken)
    {
        var picks = Enumerable.Range(1, detail.OptionCount).OrderBy(_ => Dice.Next()).Take(Dice.Next(1, detail.Rule.Picks!.Value + 1));
        var cast = new CastBallot(Room.NextId(), round.Id, [.. picks.Select(option => new BallotChoice(FormattableString.Invariant($"{round.Id}-{option}"), 1))]);
        if (await SendAsync(cast, cancellationToken) is not null)
        {
            Ballot = cast.Choices;
        }

        return true;
    }

    private async Task<bool> SignAsync(CancellationToken cancellationToken)
    {
        var drafts = Device.Records.All<CommitmentRecord>("commitment/").Where(commitment => commitment.Status == CommitmentStatus.Draft).ToArray();
        if (drafts.Length == 0)
        {
            return false;
        }

        var draft = drafts[Dice.Next(drafts.Length)];
        var sign = new SignCommitment(Room.NextId(), draft.Id, !Signatures.GetValueOrDefault(draft.Id).Signed);
        if (await SendAsync(sign, cancellationToken) is { } receipt)
        {
            Signatures[draft.Id] = (sign.Signed, receipt.Seq);
        }

        return true;
    }
}
