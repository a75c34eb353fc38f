using System.Globalization;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Every phone fetches the ballot paper.</summary>
internal sealed class Papers(DayContext day, RoundRecord round)
{
    public async Task<BallotPaper> FetchAsync(CancellationToken cancellationToken)
    {
        var paper = await OfAsync(day.Room.Phones[0], cancellationToken);
        await day.Checks.MakeAsync($"Every phone got the same ballot paper, with the right options: {round.Title}", async () =>
        {
            var papers = await Task.WhenAll(day.Room.Phones.Select(phone => OfAsync(phone, cancellationToken)));
            Expect.That(papers.All(other => other.Options.SequenceEqual(paper.Options)), "two phones got different papers");
            return RightOptions(paper);
        });
        return paper;
    }

    private async Task<BallotPaper> OfAsync(Phone phone, CancellationToken cancellationToken)
    {
        var detail = phone.Records.Find<RoundRecord>($"round/{round.Id}")?.Detail as ChoiceDetail;
        var address = detail?.Paper ?? throw new AwaitedInVainException($"the address of the ballot paper of {round.Id} on {phone.Name}");
        return await day.Door.GetAsync<BallotPaper>(address, phone.Cookies, cancellationToken);
    }

    private string RightOptions(BallotPaper paper)
    {
        Expect.Equal(round.Id, paper.RoundId, "the round of the paper");
        var options = paper.Options.Select(option => $"{option.Id} {option.Text}").ToArray();
        var offer = SourceOf(day.Offers, paper);
        if (offer is null)
        {
            Expect.Equal(options.Length, options.Distinct(StringComparer.Ordinal).Count(), "different options");
            return string.Create(CultureInfo.InvariantCulture, $"{options.Length} typed options");
        }

        Expect.SameItems(offer.Texts.Select(text => $"{text.Key} {text.Value}"), options, $"options from {offer.RoundId}");
        return string.Create(CultureInfo.InvariantCulture, $"{options.Length} options, all from {offer.RoundId}");
    }

    /// <summary>The earlier round on whose outcome this vote is held; null for typed options.</summary>
    public static Offer? SourceOf(IReadOnlyList<Offer> offers, BallotPaper paper) =>
        offers.FirstOrDefault(offer => offer.Texts.Count == paper.Options.Count && paper.Options.All(option => offer.Texts.ContainsKey(option.Id)))
        ?? offers.LastOrDefault(offer => paper.Options.Any(option => offer.Texts.ContainsKey(option.Id)));
}
