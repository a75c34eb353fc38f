using System.Collections.Immutable;

namespace LiveSession.Domain.Tables;

/// <summary>A table: the commitments that its people write, sign and send, and its call for the facilitator.</summary>
/// <param name="Commitments">In the order of their first draft.</param>
public sealed record Table(ImmutableArray<Commitment> Commitments) : Aggregate
{
    /// <summary>Since when the table asks the facilitator to come; null: it does not.</summary>
    public DateTimeOffset? HelpSince { get; init; }

    public static Table Initial { get; } = new(ImmutableArray<Commitment>.Empty);

    public override Decision Decide(Command command, DateTimeOffset now) => command switch
    {
        Writing { NotNow: { } refusal } => refusal,
        CallForHelp call when call.Called == (HelpSince is not null) => Decision.AlreadySo,
        CallForHelp call => call.Called ? new HelpCalled(now) : new HelpEnded(),
        DraftCommitment draft => Draft(draft),
        DiscardCommitment discard => OnDraft(discard.CommitmentId, found => new CommitmentDiscarded(found.Id)),
        SignCommitment sign => OnDraft(sign.CommitmentId, found => Sign(found, sign)),
        SendCommitment send => Find(send.CommitmentId) switch
        {
            null => Unknown,
            { IsDraft: true } found => new CommitmentSent(found.Id, now),
            _ => Decision.AlreadySo,
        },
        AcknowledgeCommitment acknowledge => OnSent(acknowledge.CommitmentId, Acknowledge),
        AskAboutCommitment ask => OnSent(ask.CommitmentId, found =>
            found.Standing is CommitmentStanding.Asked && Same(found.Question, ask.Question) ? Decision.AlreadySo : new CommitmentQuestioned(found.Id, ask.Question)),
        ReplyToDirector reply => OnSent(reply.CommitmentId, found => Reply(found, reply.Reply)),
        AnswerCommitment answer => OnSent(answer.CommitmentId, found =>
            found.Standing is CommitmentStanding.Answered && Same(found.Answer, answer.Answer) ? Decision.AlreadySo : new CommitmentAnswered(found.Id, answer.Answer)),
        SortCommitment sort => OnSent(sort.CommitmentId, found => Same(found.Theme, sort.Theme) ? Decision.AlreadySo : new CommitmentSorted(found.Id, sort.Theme)),
        _ => new Refusal(Rounds.RoundRefusals.KindMismatch),
    };

    public override Aggregate Evolve(Event happened) => happened switch
    {
        HelpCalled called => this with { HelpSince = called.At },
        HelpEnded => this with { HelpSince = null },
        CommitmentDrafted drafted => Find(drafted.CommitmentId) is { } found
            ? Replace(found, found.Rewrite(drafted))
            : this with { Commitments = Commitments.Add(new Commitment(drafted.CommitmentId, drafted.RoundId, drafted.Revision, drafted.Text, CommitmentStanding.Draft)) },
        CommitmentDiscarded discarded => this with { Commitments = Commitments.RemoveAll(commitment => Same(commitment.Id, discarded.CommitmentId)) },
        CommitmentSigned signed => Change(signed.CommitmentId, commitment => commitment with { Signers = commitment.Signers.Add(signed.Participant) }),
        SignatureTakenBack taken => Change(taken.CommitmentId, commitment => commitment with { Signers = commitment.Signers.Remove(taken.Participant, StringComparer.Ordinal) }),
        CommitmentSent sent => Change(sent.CommitmentId, commitment => commitment with { Standing = CommitmentStanding.Sent, SentAt = sent.At }),
        CommitmentAcknowledged acknowledged => Change(acknowledged.CommitmentId, commitment => commitment with { Standing = CommitmentStanding.Acknowledged }),
        CommitmentQuestioned asked => Change(asked.CommitmentId, commitment => commitment with { Standing = CommitmentStanding.Asked, Question = asked.Question, Reply = null }),
        DirectorRepliedTo replied => Change(replied.CommitmentId, commitment => commitment with { Standing = CommitmentStanding.Replied, Reply = replied.Reply }),
        CommitmentAnswered answered => Change(answered.CommitmentId, commitment => commitment with { Standing = CommitmentStanding.Answered, Answer = answered.Answer }),
        CommitmentSorted sorted => Change(sorted.CommitmentId, commitment => commitment with { Theme = sorted.Theme }),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a table."),
    };

    /// <summary>The commitment with this id, or null.</summary>
    public Commitment? Find(string id) => Commitments.FirstOrDefault(commitment => Same(commitment.Id, id));

    private static Refusal Unknown => new(TableRefusals.CommitmentUnknown);

    private Decision Draft(DraftCommitment draft)
    {
        if (Find(draft.CommitmentId) is not { } found)
        {
            return DraftNew(draft);
        }

        // Whether the time for it has passed was asked of the round that the draft names: it must be its own.
        if (!Same(found.RoundId, draft.RoundId))
        {
            return Unknown;
        }

        if (!found.IsDraft)
        {
            return new Refusal(TableRefusals.CommitmentAlreadySent);
        }

        if (found.Text == draft.Text)
        {
            return Decision.AlreadySo;
        }

        return found.Revision != draft.Revision
            ? new Refusal(TableRefusals.CommitmentChangedMeanwhile)
            : new CommitmentDrafted(draft.CommitmentId, found.RoundId, found.Revision + 1, draft.Text);
    }

    private Decision DraftNew(DraftCommitment draft)
    {
        if (draft.Revision != 0)
        {
            return Unknown;
        }

        return Commitments.Count(commitment => Same(commitment.RoundId, draft.RoundId)) >= draft.MaxPerTable
            ? Refusal.With(TableRefusals.CommitmentLimitReached, "max", draft.MaxPerTable.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : new CommitmentDrafted(draft.CommitmentId, draft.RoundId, Revision: 1, draft.Text);
    }

    private static Decision Sign(Commitment commitment, SignCommitment sign)
    {
        if (commitment.Signers.Contains(sign.Participant, StringComparer.Ordinal) == sign.Signed)
        {
            return Decision.AlreadySo;
        }

        return sign.Signed ? new CommitmentSigned(commitment.Id, sign.Participant) : new SignatureTakenBack(commitment.Id, sign.Participant);
    }

    private static Decision Acknowledge(Commitment commitment) => commitment.Standing is CommitmentStanding.Acknowledged or CommitmentStanding.Answered
        ? Decision.AlreadySo
        : new CommitmentAcknowledged(commitment.Id);

    private static Decision Reply(Commitment commitment, string reply) => commitment.Standing switch
    {
        CommitmentStanding.Replied when Same(commitment.Reply, reply) => Decision.AlreadySo,
        CommitmentStanding.Asked or CommitmentStanding.Replied => new DirectorRepliedTo(commitment.Id, reply),
        _ => new Refusal(TableRefusals.DirectorAskedNothing),
    };

    private Decision OnDraft(string id, Func<Commitment, Decision> decide) => Find(id) switch
    {
        null => Unknown,
        { IsDraft: true } found => decide(found),
        _ => new Refusal(TableRefusals.CommitmentAlreadySent),
    };

    private Decision OnSent(string id, Func<Commitment, Decision> decide) => Find(id) switch
    {
        null => Unknown,
        { IsDraft: true } => new Refusal(TableRefusals.CommitmentNotSent),
        { } found => decide(found),
    };

    private Table Change(string id, Func<Commitment, Commitment> change) => Find(id) is { } found
        ? Replace(found, change(found))
        : throw new InvalidOperationException($"The table has no commitment '{id}'.");

    private Table Replace(Commitment old, Commitment changed) => this with { Commitments = Commitments.Replace(old, changed) };
}
