using LiveSession.Domain.Participants;

namespace LiveSession.Domain.Tests.Participants;

/// <summary>What people type at the door, and whom it must bring up.</summary>
public sealed class NameSearchTests
{
    [Theory]
    [InlineData("Hélène Lefèvre", "helene lefevre")]
    [InlineData("Hélène Lefèvre", "LEFEVRE Hélène")]
    [InlineData("Hélène Lefèvre", "lefebvre")]
    [InlineData("Hélène Lefèvre", "le fevre")]
    [InlineData("Hélène Lefèvre", "hel lef")]
    [InlineData("Hélène Lefèvre", "helnee")]
    [InlineData("Jean-Pierre Martin", "jean pierre martin")]
    [InlineData("Jean-Pierre Martin", "jeanpierre")]
    [InlineData("Jean-Pierre Martin", "jeanp")]
    [InlineData("Jean-Pierre Martin", "martin jp", false)]
    [InlineData("Jean-Pierre Martin", "pierre martin")]
    [InlineData("Anne de La Tour", "latour")]
    [InlineData("Anne de La Tour", "de la tour anne")]
    [InlineData("Anne de La Tour", "tour anne")]
    [InlineData("Anne Latour", "de la tour")]
    [InlineData("Marc d’Estaing", "destaing")]
    [InlineData("Marc d’Estaing", "d'estaing marc")]
    [InlineData("Sophie Saint-Martin", "st martin", true)]
    [InlineData("Björn Åström", "bjorn astrom")]
    [InlineData("Zoë Œuvrard", "oeuvrard zoe")]
    [InlineData("Siobhán O’Brien", "obrien")]
    [InlineData("Siobhán O’Brien", "siobhan o brien")]
    [InlineData("Thomas MacGregor", "mcgregor")]
    [InlineData("Jürgen Groß", "gross jurgen")]
    [InlineData("Stéphane Gauthier", "stephane gautier")]
    [InlineData("Philippe Durand", "phillippe durand")]
    [InlineData("Catherine Smith", "Smith, Catherine")]
    [InlineData("Katherine Smyth", "catherine smith")]
    [InlineData("Nguyễn Thị Mai", "nguyen mai")]
    [InlineData("Claire Dupont", "dup\ufffe\ud800ont")]
    [InlineData("Claire Dupont", "dupond")]
    [InlineData("Claire Dupont", "martin", false)]
    [InlineData("Claire Dupont", "claire martin", false)]
    [InlineData("Claire Dupont", "claire claire", false)]
    [InlineData("Luc Roy", "lac", false)]
    [InlineData("Marie Petit", "mariette", false)]
    public void Typed_BringsUpTheName(string name, string typed, bool found = true) => Assert.Equal(found, NameSearch.Distance(typed, name) is not null);

    [Theory]
    [InlineData("martin", "Paul Martin", "Paul Martinez")]
    [InlineData("martin", "Paul Martinez", "Paul Marton")]
    [InlineData("jean martin", "Jean Martin", "Jean-Luc Martin", true)]
    [InlineData("dupond", "Claire Dupond", "Claire Dupont")]
    [InlineData("tour", "Anne Tour", "Anne de La Tour", true)]
    public void CloserName_ComesFirst(string typed, string closer, string farther, bool orEqual = false)
    {
        var (near, far) = (NameSearch.Distance(typed, closer)!.Value, NameSearch.Distance(typed, farther)!.Value);
        Assert.True(orEqual ? near <= far : near < far, $"{closer}: {near}, {farther}: {far}");
    }

    [Fact]
    public void Typos_AreFartherThanAnyNameWithout()
    {
        Assert.True(NameSearch.Distance("dup cla", "Claire Dupont") < NameSearch.TypoCost);
        Assert.True(NameSearch.Distance("dupond claire", "Claire Dupont") >= NameSearch.TypoCost);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("du", false)]
    [InlineData("d.u", false)]
    [InlineData("dup", true)]
    [InlineData("l e o", true)]
    public void ThreeLetters_AreEnough(string typed, bool enough) => Assert.Equal(enough, NameSearch.IsEnough(typed));

    [Fact]
    public void LongTexts_AreNoNames()
    {
        Assert.False(NameSearch.IsEnough(new string('a', NameSearch.LongestSearch + 1)));

        // Names and searches made to cost time are cut to a few words.
        Assert.NotNull(NameSearch.Distance("a a a a a a a a a a a a a a a a a a a a", string.Join(' ', Enumerable.Repeat("ab", 30))));
    }
}
