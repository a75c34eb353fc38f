using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Checks;

/// <summary>Watches one device: every record that it is shown is held against the rules.</summary>
/// <param name="table">Phones and tablets: the only table whose commitments they may see; a phone's is another one when its owner moves.</param>
/// <param name="memory">Phones: what their owner did.</param>
internal sealed class DeviceAudit(string device, DeviceRole role, int? table, PhoneMemory? memory, Stage stage, ShownRecords shown) : IRecordAudit
{
    private const string Ballot = "ballot/";

    private readonly Counts _counts = new();
    private int? _table = table;

    // A phone's own ballot comes up to 20 times a second while its owner hesitates, and hides nothing from its owner.
    public bool Wants(string key) => role != DeviceRole.Phone || !key.StartsWith(Ballot, StringComparison.Ordinal) || stage.IsSecret(key[Ballot.Length..]);

    public void Broken(string sentence) => shown.Breach(Rule.WireKept, $"{device}: {sentence}");

    public void Shown(string key, LiveRecord record)
    {
        shown.Looked();
        Hold(Rule.OwnKindsOnly, Audiences.Fault(role, record));
        switch (record)
        {
            case MeRecord me:
                _table = me.Table;
                break;
            case TallyRecord tally:
                Hold(Rule.ResultsHidden, EarlyResult(tally));
                break;
            case BallotRecord { Choices: not null } ballot when stage.IsSecret(ballot.RoundId):
                Hold(Rule.BallotsAreKept, $"what a secret ballot of {ballot.RoundId} says");
                break;
            case VotersRecord voters:
                Hold(Rule.BallotsAreKept, stage.VotersOpen(voters.RoundId) ? null : $"who voted for what in {voters.RoundId}");
                break;
            case QuestionRecord question:
                Hold(Rule.OwnQuestionsOnly, ForeignQuestion(question));
                Hold(Rule.ModeratedMeansModerated, EarlyQuestion(question));
                break;
            case CommitmentRecord commitment:
                Hold(Rule.DraftsStayAtTheTable, ForeignCommitment(commitment));
                break;
        }

        // Tablets are told how many were asked, too, but a table moves on when its people do.
        if (role is DeviceRole.Screen or DeviceRole.Console)
        {
            Hold(Rule.CountsNeverFall, _counts.Fall(key, record));
        }
    }

    private void Hold(Rule rule, string? fault)
    {
        if (fault is not null)
        {
            shown.Breach(rule, $"{device}: {fault}");
        }
    }

    private string? EarlyResult(TallyRecord tally)
    {
        var something = tally.Rows is not null || tally.Finalists is not null || tally.Tie is not null;
        var allowed = role switch
        {
            DeviceRole.Screen => stage.CountsOpen(tally.RoundId),
            DeviceRole.Console => stage.CountsOpen(tally.RoundId) || stage.Closed(tally.RoundId),
            _ => stage.Revealed(tally.RoundId),
        };
        return something && !allowed ? $"the result of {tally.RoundId}" : null;
    }

    private string? ForeignQuestion(QuestionRecord question) =>
        role == DeviceRole.Phone && memory is not null && !memory.Asked.Contains(Wording.Of(question.Original ?? question.Text), StringComparer.Ordinal)
            ? $"question {question.Id} of somebody else"
            : null;

    private string? EarlyQuestion(QuestionRecord question) =>
        role == DeviceRole.Screen && !stage.MayBeOnWall(question.RoundId, question.Id) ? $"question {question.Id}, not approved" : null;

    private string? ForeignCommitment(CommitmentRecord commitment)
    {
        if (role is DeviceRole.Phone or DeviceRole.Tablet)
        {
            return commitment.Table == _table ? null : $"commitment {commitment.Id} of table {commitment.Table}";
        }

        if (commitment.Signers is not null)
        {
            return $"the signers of commitment {commitment.Id}";
        }

        return commitment.Status == CommitmentStatus.Draft ? $"the draft {commitment.Id}" : null;
    }
}
