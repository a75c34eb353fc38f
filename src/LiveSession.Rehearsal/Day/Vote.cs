using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>A choice that is held: its options, what everybody prefers, and what was acknowledged.</summary>
internal sealed class Vote
{
    private readonly DayContext _day;

    public Vote(DayContext day, RoundRecord round, ChoiceDetail detail, BallotPaper paper)
    {
        (_day, Round, Detail) = (day, round, detail);
        Options = [.. paper.Options.Select(option => new VoteOption(option.Id, option.Number, option.Text))];
        Electorate = new Electorate(detail.Rule, Options, detail.Keep, day.Options.Seed + round.Number);
    }

    public RoundRecord Round { get; }

    public ChoiceDetail Detail { get; }

    public IReadOnlyList<VoteOption> Options { get; }

    public Electorate Electorate { get; }

    public string TallyKey => $"tally/{Round.Id}";

    public IReadOnlyList<Phone> Voters => _day.Room.Phones;

    /// <summary>The command with which a person votes.</summary>
    public CastBallot Command(int person, int version) => Command(Electorate.Ballot(person, version));

    /// <summary>A ballot as a phone sends it.</summary>
    public CastBallot Command(IReadOnlyList<BallotChoice> choices) => new(_day.Ids.Next(), Round.Id, choices, IsSecret ? CommandIds.Salt() : null);

    public bool IsSecret => Detail.Privacy is VotePrivacy.Secret;

    /// <summary>Casts a ballot that must be taken.</summary>
    public async Task<Receipt> CastAsync(int person, int version, CancellationToken cancellationToken)
    {
        var command = Command(person, version);
        var receipt = await Voters[person].DoAsync(command, cancellationToken);
        Remember(person, command);
        return receipt;
    }

    /// <summary>The server has acknowledged this ballot.</summary>
    public void Remember(int person, CastBallot command) => Voters[person].Memory.Ballots[Round.Id] = command.Choices;

    /// <summary>People of whom a ballot was acknowledged.</summary>
    public int Acknowledged => Voters.Count(phone => phone.Memory.Ballots.ContainsKey(Round.Id));

    /// <summary>The result by the acknowledged ballots.</summary>
    public Recount Recount() => Votes.Recount.Of(
        Detail.Rule,
        Options,
        Voters.Select(phone => phone.Memory.Ballots.GetValueOrDefault(Round.Id)).OfType<IReadOnlyList<BallotChoice>>(),
        Detail.Keep);
}
