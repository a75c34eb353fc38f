using LiveSession.Rehearsal.Content;

namespace LiveSession.Rehearsal.Tests;

public sealed class PeopleFileTests
{
    [Fact]
    public void Names_AreReadFromAListAsExcelInFranceWritesIt() =>
        Assert.Equal(["Erwan Abgrall", "Océane Aït Ouali"], PeopleFile.Names("badge;Prenom;nom;entite\r\n0171;Erwan;Abgrall;Sud\r\n0118; Océane;Aït Ouali ;Web\r\n"));

    [Fact]
    public void UnknownColumns_LeaveNothingToCompare() => Assert.Empty(PeopleFile.Names("who,where\nA,B\n"));

    [Fact]
    public void Windows1252_IsUnderstood()
    {
        var file = new FileInfo(Path.GetTempFileName());
        File.WriteAllBytes(file.FullName, [.. "prenom;nom\nZo"u8, 0xEB, .. ";Noir\n"u8]);
        try
        {
            Assert.Equal(["Zoë Noir"], PeopleFile.Read(file));
        }
        finally
        {
            file.Delete();
        }
    }
}
